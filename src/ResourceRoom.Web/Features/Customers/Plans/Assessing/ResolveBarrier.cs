using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed class ResolveBarrier(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<PlanBarrier, BarrierRefusal>?> ExecuteAsync(
        Guid customer, Guid barrier, DateOnly on, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ResolveAsync(customer, barrier, on, new Act(who, clock.Now), cancellationToken));

    private async Task<ActResult<PlanBarrier, BarrierRefusal>?> ResolveAsync(
        Guid customer, Guid publicId, DateOnly on, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.Barriers.SingleOrDefaultAsync(
                row => row.PublicId == publicId && row.ParticipantId == person.Id && row.RemovedAt == null, cancellationToken) is not { } barrier)
        {
            return null;
        }

        // The same form sent twice finds the barrier resolved.
        if (barrier.ResolvedOn == on)
        {
            return new(barrier);
        }

        if (BarrierRule.WhyNotResolve(barrier.IdentifiedOn, barrier.ResolvedOn, on, OfficeClock.DayOf(act.At)) is { } why)
        {
            return new(barrier, why);
        }

        barrier.ResolvedOn = on;
        db.LogEvent(new BarrierResolved(on), Subject.Barrier(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(barrier);
    }
}
