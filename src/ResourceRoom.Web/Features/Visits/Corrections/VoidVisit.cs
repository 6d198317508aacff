using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Corrections;

/// <summary>Lets a visit count no longer, whenever it was, with a reason. It stays readable, and there is no way back.</summary>
public sealed class VoidVisit(ResourceRoomDb db, LaborForceStatusSync statusSync, OfficeClock clock)
{
    public Task<ActResult<Visit, VoidRefusal>?> ExecuteAsync(Guid publicId, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => VoidAsync(publicId, reason, who, cancellationToken));

    private async Task<ActResult<Visit, VoidRefusal>?> VoidAsync(Guid publicId, string reason, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitToCorrectAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        if (VoidRule.WhyNot(visit.Void is not null) is { } refusal)
        {
            return new(visit, refusal);
        }

        var status = LaborForceStatusSync.Of(visit);
        visit.EndedAt ??= act.At;
        visit.Void = new VisitVoid { VoidedAt = act.At, VoidedById = who.AccountId, Reason = reason };
        db.BumpVersion(visit);
        db.BumpVersion(visit.Participant);
        await statusSync.RefreshAsync(visit, status, act, cancellationToken);
        db.LogEvent(new VisitVoided(reason), Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(visit);
    }
}
