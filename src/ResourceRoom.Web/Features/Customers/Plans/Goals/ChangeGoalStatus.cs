using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

/// <summary>Closes a goal as achieved, drops it, or takes it up again.</summary>
public sealed class ChangeGoalStatus(ResourceRoomDb db, OfficeClock clock)
{
    public Task<GoalOutcome> ExecuteAsync(
        Guid customer, Guid goal, GoalStatus to, string? reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(customer, goal, to, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<GoalOutcome> ChangeAsync(
        Guid customer, Guid publicId, GoalStatus to, string? reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.FindGoalAsync(person.Id, publicId, cancellationToken) is not { } goal)
        {
            return new GoalOutcome.NotThere();
        }

        // The same form sent twice finds the status changed.
        if (goal.Status == to)
        {
            return new GoalOutcome.Saved();
        }

        var steps = await db.Steps.AsNoTracking().InPlanOf(person.Id).ToListAsync(cancellationToken);
        var facts = new GoalFacts { Id = goal.Id, Status = goal.Status, Steps = [.. steps.Select(step => step.ToFacts())], HasReason = reason is not null };
        if (GoalRule.WhyNot(facts, to) is { } why)
        {
            return new GoalOutcome.Refused(why);
        }

        db.LogEvent(new GoalStatusChanged(goal.Status, to, reason), Subject.Goal(publicId), act);
        goal.Status = to;
        goal.Statuses.Add(new GoalStatusChange { Status = to, Reason = reason, At = act.At, ById = act.Who.AccountId });
        await db.SaveChangesAsync(cancellationToken);
        return new GoalOutcome.Saved();
    }
}
