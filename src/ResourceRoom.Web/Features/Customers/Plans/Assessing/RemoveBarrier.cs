using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

/// <summary>Takes a barrier out of the plan. Its row stays; no step addresses it any more.</summary>
public sealed class RemoveBarrier(ResourceRoomDb db, OfficeClock clock)
{
    public Task<RemovalOutcome> ExecuteAsync(Guid customer, Guid barrier, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RemoveAsync(customer, barrier, new Act(who, clock.Now), cancellationToken));

    private async Task<RemovalOutcome> RemoveAsync(Guid customer, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.Barriers.SingleOrDefaultAsync(row => row.PublicId == publicId && row.ParticipantId == person.Id, cancellationToken) is not { } barrier)
        {
            return new RemovalOutcome.NotThere();
        }

        if (barrier.RemovedAt is not null)
        {
            return new RemovalOutcome.Removed();
        }

        if (await db.Steps.Where(step => step.Barriers.Any(link => link.BarrierId == barrier.Id)).NeedingTheirLastLinkAsync(cancellationToken) is { Count: > 0 } needing)
        {
            return new RemovalOutcome.Needed(needing);
        }

        barrier.RemovedAt = act.At;
        barrier.RemovedById = act.Who.AccountId;
        db.RemoveRange(await db.Set<StepBarrier>().Where(link => link.BarrierId == barrier.Id).ToListAsync(cancellationToken));
        db.LogEvent(new BarrierRemoved(), Subject.Barrier(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new RemovalOutcome.Removed();
    }
}
