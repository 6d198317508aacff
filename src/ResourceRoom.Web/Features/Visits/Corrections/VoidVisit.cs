using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public enum VoidRefusal
{
    AlreadyVoided,
}

/// <summary>Lets a visit count no longer, whenever it was, with a reason. It stays readable, and there is no way back.</summary>
public sealed class VoidVisit(ResourceRoomDb db, LaborForceStatusSync statusSync, OfficeClock clock)
{
    public Task<ActResult<VoidRefusal>?> ExecuteAsync(Guid publicId, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => VoidAsync(publicId, reason, who, cancellationToken));

    private async Task<ActResult<VoidRefusal>?> VoidAsync(Guid publicId, string reason, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.VisitToCorrectAsync(publicId, who, now, cancellationToken) is not { } visit)
        {
            return null;
        }

        if (visit.Void is not null)
        {
            return new(visit, VoidRefusal.AlreadyVoided);
        }

        var status = LaborForceStatusSync.Of(visit);
        visit.EndedAt ??= now;
        visit.Void = new VisitVoid { VoidedAt = now, VoidedById = who.AccountId, Reason = reason };
        db.BumpVersion(visit);
        await statusSync.RefreshAsync(visit, status, who, now, cancellationToken);
        db.LogEvent(EventNames.VisitVoided, Subject.Visit(publicId), now, who, new { reason });
        await db.SaveChangesAsync(cancellationToken);
        return new(visit, null);
    }
}
