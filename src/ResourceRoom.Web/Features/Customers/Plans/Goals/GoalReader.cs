using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

[Scoped]
public sealed class GoalReader(ResourceRoomDb db)
{
    private static readonly Type[] Saves = [typeof(GoalAdded), typeof(GoalChanged), typeof(GoalStatusChanged)];

    public Task<List<GoalLine>> LinesAsync(long person, CancellationToken cancellationToken) =>
        Lines(db.Goals.InPlanOf(person).OrderBy(row => row.Status).ThenBy(row => row.Id)).ToListAsync(cancellationToken);

    public Task<GoalLine?> LineAsync(long person, Guid goal, CancellationToken cancellationToken) =>
        Lines(db.Goals.InPlanOf(person).Where(row => row.PublicId == goal)).SingleOrDefaultAsync(cancellationToken);

    public Task<List<GoalStatusLine>> StatusesAsync(Guid goal, CancellationToken cancellationToken) => db.Goals
        .Where(row => row.PublicId == goal)
        .SelectMany(row => row.Statuses)
        .OrderByDescending(row => row.Id)
        .Select(row => new GoalStatusLine(
            row.Status, row.Reason, row.At, db.Users.Where(account => account.Id == row.ById).Select(account => account.DisplayName).FirstOrDefault()))
        .ToListAsync(cancellationToken);

    public Task<List<GoalStep>> OpenStepsAsync(GoalRefusal why, CancellationToken cancellationToken) => db.Steps
        .Where(row => why.OpenSteps.Contains(row.Id))
        .OrderBy(row => row.Id)
        .Select(row => new GoalStep(row.PublicId, row.Service.Name))
        .ToListAsync(cancellationToken);

    public Task<int> OnlyHereAsync(Guid goal, CancellationToken cancellationToken) =>
        db.Set<StepGoal>().CountAsync(link => link.Goal.PublicId == goal && link.Step.Goals.Count == 1, cancellationToken);

    public async Task<TwoVersions> ConflictAsync(GoalLine goal, GoalInput typed, CancellationToken cancellationToken)
    {
        var (kind, words) = (typed.ChosenKind.InWords(), typed.Words!.Clean()!);
        var saved = await db.LastSavedByAsync(Subject.Goal(goal.PublicId), Saves, cancellationToken);
        return new TwoVersions("this goal", saved,
        [
            new("Kind of goal", goal.Kind.InWords(), kind, goal.Kind != typed.ChosenKind),
            new("Goal", goal.Words, words, goal.Words != words),
            new("Target date", PlanWords.Day(goal.TargetOn), PlanWords.Day(typed.Target), goal.TargetOn != typed.Target),
        ])
        {
            Advice = "To keep yours, save it again.",
        };
    }

    private static IQueryable<GoalLine> Lines(IQueryable<Goal> goals) => goals.Select(row => new GoalLine
    {
        PublicId = row.PublicId,
        Kind = row.Kind,
        Words = row.Words,
        TargetOn = row.TargetOn,
        Status = row.Status,
        Steps = row.Steps.Count,
        Version = row.Version,
    });
}
