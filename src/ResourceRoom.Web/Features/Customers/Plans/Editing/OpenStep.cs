using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Plans.Assessing;
using ResourceRoom.Web.Features.Customers.Plans.Steps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

public sealed class OpenStep(ResourceRoomDb db, OpenCustomerPage openPage, OfficeClock clock)
{
    /// <param name="customer">Whose plan.</param>
    /// <param name="publicId">The step.</param>
    /// <param name="typed">What was typed; null when the page is opened.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<StepPage?> ExecuteAsync(Guid customer, Guid publicId, EditStepInput? typed, ActingUser who, CancellationToken cancellationToken) =>
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
            Conflict = new TwoVersions("this step", saved, StepVersions.Of(page)) { Advice = "To keep yours, save it again." },
        };
    }

    private async Task<StepPage> PageAsync(CustomerHeader header, Step step, EditStepInput? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var isOpen = who.Can(Permission.EditPlans) && step.Enrollment.Status != EnrollmentStatus.Closed;
        var goals = await GoalsAsync(step, cancellationToken);
        var barriers = await BarriersAsync(step, cancellationToken);
        var plan = await db.Steps.AsNoTracking().InPlanOf(header.PersonId).ToListAsync(cancellationToken);
        return new StepPage
        {
            Header = header,
            Step = step,
            Enrollment = header.Own.Single(row => row.Id == step.EnrollmentId),
            Days = ScheduledDays.Of(plan.Select(row => row.ToFacts())),
            UserName = await db.Users.Where(account => account.ParticipantId == header.PersonId).Select(account => account.UserName).FirstOrDefaultAsync(cancellationToken),
            Goals = goals,
            Barriers = barriers,
            Statuses = await StatusesAsync(step, cancellationToken),
            Input = typed?.ToShow() ?? EditStepInput.Of(step, Chosen(goals), Chosen(barriers)),
            CanEdit = isOpen,
            CanRemove = isOpen && StepRemovalRule.WhyNot(step.ToFacts(), step.IsSynced) is null,
        };
    }

    private static IEnumerable<Guid> Chosen(IEnumerable<StepChoice> choices) => choices.Where(choice => choice.IsChosen).Select(choice => choice.PublicId);

    private Task<List<StepChoice>> GoalsAsync(Step step, CancellationToken cancellationToken) => db.Goals.InPlanOf(step.ParticipantId)
        .Where(goal => goal.Status == GoalStatus.Active || goal.Steps.Any(link => link.StepId == step.Id))
        .OrderBy(goal => goal.Id)
        .Select(goal => new StepChoice(goal.PublicId, goal.Words, goal.Steps.Any(link => link.StepId == step.Id)))
        .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<StepChoice>> BarriersAsync(Step step, CancellationToken cancellationToken)
    {
        var links = db.Set<StepBarrier>().Where(link => link.StepId == step.Id);
        var rows = await db.Barriers.Where(row => row.ParticipantId == step.ParticipantId && row.RemovedAt == null)
            .OrderBy(row => row.Id)
            .Select(row => new { row.PublicId, row.Kind, row.ResolvedOn, IsChosen = links.Any(link => link.BarrierId == row.Id) })
            .ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.IsChosen || row.ResolvedOn is null).Select(row => new StepChoice(row.PublicId, row.Kind.InWords(), row.IsChosen))];
    }

    private Task<List<StepStatusLine>> StatusesAsync(Step step, CancellationToken cancellationToken) => db.Set<StepStatusChange>()
        .Where(row => row.StepId == step.Id)
        .OrderByDescending(row => row.Id)
        .Select(row => new StepStatusLine(
            row.Status, row.Reason, row.At, db.Users.Where(account => account.Id == row.ById).Select(account => account.DisplayName).FirstOrDefault()))
        .ToListAsync(cancellationToken);
}
