using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public sealed class OpenSteps(ResourceRoomDb db, OpenCustomerPage openPage)
{
    public Task<StepsPage?> ExecuteAsync(Guid customer, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync<StepsPage>(customer, who, async header =>
        {
            var goals = await db.Goals.AsNoTracking().InPlanOf(header.PersonId)
                .OrderBy(row => row.Status).ThenBy(row => row.Id).ToListAsync(cancellationToken);
            var steps = await db.Steps.AsNoTracking().InPlanOf(header.PersonId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
            return Page(header, goals, steps, who.Can(Permission.EditPlans));
        }, cancellationToken);

    /// <summary>The page with both versions of the note; only it moves on to the version on file.</summary>
    public async Task<StepsPage?> WithConflictAsync(StepsPage? page, CancellationToken cancellationToken)
    {
        if (page?.NoteOf is not { } publicId)
        {
            return null;
        }

        var onFile = await db.Steps.Where(row => row.PublicId == publicId)
            .Select(row => new { row.Note, row.Version, Service = row.Service.Name }).SingleAsync(cancellationToken);
        var saved = await db.LastSavedByAsync(Subject.Step(publicId), StepSaves.Types, cancellationToken);
        var (theirs, typed) = (onFile.Note ?? "No note", page.Input.Note?.Text ?? "");
        return page with
        {
            Input = page.Input with { Version = onFile.Version },
            Conflict = new TwoVersions("this step", saved, [new($"Note for {onFile.Service}", theirs, typed, Differs: true)]) { Advice = "To keep yours, save it again." },
        };
    }

    private static StepsPage Page(CustomerHeader header, List<Goal> goals, List<Step> steps, bool canEdit)
    {
        List<StepFacts> facts = [.. steps.Select(step => step.ToFacts())];
        var money = PlanMoney.Of(facts);
        var lines = steps.ToDictionary(step => step.Id, step => Line(step, header, canEdit));
        return new StepsPage
        {
            Header = header,
            Unassigned = [.. steps.Where(step => step.Goals.Count == 0).Select(step => lines[step.Id])],
            Goals =
            [
                .. goals.Select(goal => new GoalSteps(
                    goal.PublicId, goal.Words, goal.Status,
                    [.. steps.Where(step => step.Goals.Exists(link => link.GoalId == goal.Id)).Select(step => lines[step.Id])],
                    money.Goals.GetValueOrDefault(goal.Id))),
            ],
            Money = money.Plan,
            Days = ScheduledDays.Of(facts),
            CanEdit = canEdit,
        };
    }

    private static StepLine Line(Step step, CustomerHeader header, bool canEdit)
    {
        var enrollment = header.All.Single(row => row.Id == step.EnrollmentId);
        var isInReach = header.IsInReach(step.EnrollmentId);
        return new StepLine
        {
            PublicId = step.PublicId,
            Service = step.Service.Name,
            Status = step.Status,
            Dates = step.ToDates(),
            Dollars = step.Dollars,
            Note = step.Note,
            Enrollment = header.All.Skip(1).Any() ? enrollment.Group.Name : null,
            Source = step.Source,
            IsWithdrawn = step.WithdrawnAt is not null,
            MarkedDoneOn = step.MarkedDoneOn,
            CanOpen = isInReach,
            CanEdit = canEdit && isInReach && enrollment.Status != EnrollmentStatus.Closed,
            Version = step.Version,
        };
    }
}
