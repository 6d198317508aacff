using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

/// <summary>Takes a goal out of the plan. Its row stays, and so do its steps: those that serve no other goal are unassigned again.</summary>
public sealed class RemoveGoal(ResourceRoomDb db, OfficeClock clock)
{
    public Task<RemovalOutcome> ExecuteAsync(Guid customer, Guid goal, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RemoveAsync(customer, goal, new Act(who, clock.Now), cancellationToken));

    private async Task<RemovalOutcome> RemoveAsync(Guid customer, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.Goals.SingleOrDefaultAsync(row => row.PublicId == publicId && row.ParticipantId == person.Id, cancellationToken) is not { } goal)
        {
            return new RemovalOutcome.NotThere();
        }

        if (goal.RemovedAt is not null)
        {
            return new RemovalOutcome.Removed();
        }

        if (await db.Steps.Where(step => step.Goals.Any(link => link.GoalId == goal.Id)).NeedingTheirLastLinkAsync(cancellationToken) is { Count: > 0 } needing)
        {
            return new RemovalOutcome.Needed(needing);
        }

        var links = await db.Set<StepGoal>().Where(link => link.GoalId == goal.Id).Include(link => link.Step).ToListAsync(cancellationToken);
        db.RemoveRange(links);
        foreach (var link in links)
        {
            db.LogEvent(new StepUnassigned(publicId), Subject.Step(link.Step.PublicId), act);
        }

        goal.RemovedAt = act.At;
        goal.RemovedById = act.Who.AccountId;
        db.LogEvent(new GoalRemoved(links.Count), Subject.Goal(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new RemovalOutcome.Removed();
    }
}
