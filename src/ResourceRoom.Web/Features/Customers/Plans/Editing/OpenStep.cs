using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Plans.Assessing;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Customers.Plans.Steps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

/// <param name="Input">What was typed.</param>
/// <param name="Held">Files that came with the form before.</param>
public sealed record TypedStep(EditStepInput Input, IReadOnlyList<StoredFile> Held) : Unlogged;

public sealed class OpenStep(ResourceRoomDb db, OpenCustomerPage openPage, DeclineReader declines, OfficeClock clock)
{
    /// <param name="customer">Whose plan.</param>
    /// <param name="publicId">The step.</param>
    /// <param name="typed">What was typed; null when the page is opened.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<StepPage?> ExecuteAsync(Guid customer, Guid publicId, TypedStep? typed, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync(customer, who, async header =>
            await db.FindStepAsync(customer, publicId, new Act(who, clock.Now), cancellationToken) is { } step
                ? await PageAsync(header, step, typed, who, cancellationToken)
                : null, cancellationToken);

    /// <summary>The page with both versions; only it moves on to the version on file.</summary>
    public async Task<StepPage> WithConflictAsync(StepPage page, CancellationToken cancellationToken)
    {
        var saved = await db.LastSavedByAsync(Subject.Step(page.Step.PublicId), StepSaves.Types, cancellationToken);
        return page with
        {
            Input = page.Input with { Version = page.Step.Version },
            Conflict = new TwoVersions("this step", saved, StepVersions.Of(page))
            {
                Advice = page.FollowUp is { InForce: not null, HasForm: true }
                    ? "Follow-up is declined already, so that your decline cannot be saved too. What you typed stays on this page."
                    : "To keep yours, save it again.",
            },
        };
    }

    private async Task<StepPage> PageAsync(CustomerHeader header, Step step, TypedStep? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var isOpen = who.Can(Permission.EditPlans) && step.Enrollment.Status != EnrollmentStatus.Closed;
        var choices = await ChoicesAsync(step, cancellationToken);
        List<StepChoice> goals = [.. choices.Where(row => row.Barrier is null).Select(row => new StepChoice(row.PublicId, row.Words!, row.IsChosen))];
        List<StepChoice> barriers = [.. choices.Where(row => row.Barrier is not null).Select(row => new StepChoice(row.PublicId, row.Barrier!.Value.InWords(), row.IsChosen))];
        var plan = await PlanAsync(step, cancellationToken);
        var followUp = step.Service.Code == FollowUpServices.Container ? await FollowUpAsync(header, step, isOpen, typed, who, cancellationToken) : null;
        return new StepPage
        {
            Header = header,
            Step = step,
            Enrollment = header.Own.Single(row => row.Id == step.EnrollmentId),
            Days = ScheduledDays.Of(plan.Select(row => row.Facts)),
            UserName = header.UserName,
            Goals = goals,
            Barriers = barriers,
            Statuses = plan.Single(row => row.Facts.Id == step.Id).Statuses,
            Input = typed?.Input.ToShow() ?? EditStepInput.Of(step, Chosen(goals), Chosen(barriers)),
            CanEdit = isOpen,
            FollowUp = followUp,
            CanRemove = isOpen && StepRemovalRule.WhyNot(step.ToFacts(), step.IsSynced, followUp is { Declines.Count: > 0 }) is null,
        };
    }

    private async Task<FollowUpService> FollowUpAsync(
        CustomerHeader header, Step step, bool isOpen, TypedStep? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var lines = await declines.OfAsync(header, step.Id, cancellationToken);
        var isForYouth = isOpen && !step.IsSynced && step.Enrollment.Program.IsYouth();
        var canDecline = isForYouth && !lines.Exists(line => line.IsInForce)
            && DeclineRule.CanBeAsked(step.Enrollment.Program, await declines.IsDeathRecordedAsync(header.PersonId, cancellationToken));
        var hasForm = canDecline || (isForYouth && typed is { Input.IsDeclineTyped: true });
        return new FollowUpService
        {
            Declines = lines,
            CanWriteNotes = who.Can(Permission.WriteCaseNotes),
            CanDecline = canDecline,
            HasForm = hasForm,
            Requests = hasForm && step.Enrollment.ExitedOn is { } exitOn ? await declines.RequestsAsync(header.PersonId, exitOn, cancellationToken) : [],
            Held = typed?.Held ?? [],
        };
    }

    private static IEnumerable<Guid> Chosen(IEnumerable<StepChoice> choices) => choices.Where(choice => choice.IsChosen).Select(choice => choice.PublicId);

    // Goals and barriers in one trip to the database.
    private Task<List<Choosable>> ChoicesAsync(Step step, CancellationToken cancellationToken)
    {
        var links = db.Set<StepBarrier>().Where(link => link.StepId == step.Id);
        return db.Goals.InPlanOf(step.ParticipantId)
            .Where(goal => goal.Status == GoalStatus.Active || goal.Steps.Any(link => link.StepId == step.Id))
            .Select(goal => new { goal.Id, goal.PublicId, Barrier = (BarrierKind?)null, Words = (string?)goal.Words, IsChosen = goal.Steps.Any(link => link.StepId == step.Id) })
            .Concat(db.Barriers
                .Where(row => row.ParticipantId == step.ParticipantId && row.RemovedAt == null && (row.ResolvedOn == null || links.Any(link => link.BarrierId == row.Id)))
                .Select(row => new { row.Id, row.PublicId, Barrier = (BarrierKind?)row.Kind, Words = (string?)null, IsChosen = links.Any(link => link.BarrierId == row.Id) }))
            .OrderBy(row => row.Id)
            .Select(row => new Choosable(row.PublicId, row.Barrier, row.Words, row.IsChosen))
            .ToListAsync(cancellationToken);
    }

    // The dates of the whole plan, and the history of the one step with it.
    private async Task<IReadOnlyList<PlannedStep>> PlanAsync(Step step, CancellationToken cancellationToken)
    {
        var rows = await db.Steps.Where(row => row.ParticipantId == step.ParticipantId && row.RemovedAt == null)
            .OrderBy(row => row.Id)
            .Select(row => new
            {
                row.Id,
                row.EnrollmentId,
                row.Service.Code,
                row.Status,
                row.ScheduledStart,
                row.ScheduledEnd,
                IsWithdrawn = row.WithdrawnAt != null,
                Statuses = row.Statuses.Where(status => status.StepId == step.Id).OrderByDescending(status => status.Id)
                    .Select(status => new StepStatusLine(
                        status.Status, status.Reason, status.At, db.Users.Where(account => account.Id == status.ById).Select(account => account.DisplayName).FirstOrDefault()))
                    .ToList(),
            })
            .AsSingleQuery().ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PlannedStep(
            new StepFacts
            {
                Id = row.Id,
                EnrollmentId = row.EnrollmentId,
                Service = row.Code,
                Status = row.Status,
                Dates = new StepDates { ScheduledStart = row.ScheduledStart, ScheduledEnd = row.ScheduledEnd },
                IsWithdrawn = row.IsWithdrawn,
            },
            row.Statuses))];
    }

    private sealed record Choosable(Guid PublicId, BarrierKind? Barrier, string? Words, bool IsChosen) : Unlogged;

    private sealed record PlannedStep(StepFacts Facts, IReadOnlyList<StepStatusLine> Statuses) : Unlogged;
}
