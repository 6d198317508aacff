using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public sealed class VoidPlacement(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether it was there; one that was voided before keeps its reason.</summary>
    public Task<bool> ExecuteAsync(PlacementAddress asked, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => VoidAsync(asked, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<bool> VoidAsync(PlacementAddress asked, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlacementAsync(asked, act, cancellationToken) is not { } placement)
        {
            return false;
        }

        if (placement.VoidedAt is not null)
        {
            return true;
        }

        (placement.VoidedAt, placement.VoidedById, placement.VoidReason) = (act.At, act.Who.AccountId, reason);
        db.LogEvent(new PlacementVoided(reason), Subject.Placement(asked.Placement), act);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
