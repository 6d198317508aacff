using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

public sealed class VoidExclusion(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether it was there; one that was voided before keeps its reason.</summary>
    public Task<bool> ExecuteAsync(ExclusionAddress asked, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => VoidAsync(asked, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<bool> VoidAsync(ExclusionAddress asked, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindExclusionAsync(asked, act, cancellationToken) is not { } exclusion)
        {
            return false;
        }

        if (exclusion.VoidedAt is not null)
        {
            return true;
        }

        (exclusion.VoidedAt, exclusion.VoidedById, exclusion.VoidReason) = (act.At, act.Who.AccountId, reason);
        db.LogEvent(new ExclusionVoided(reason), Subject.Exclusion(asked.Exclusion), act);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
