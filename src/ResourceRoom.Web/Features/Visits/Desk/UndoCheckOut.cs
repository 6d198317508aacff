using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Desk;

/// <summary>Takes a check-out back. Of an undo and a new check-in at once, the second loses its save on the one open visit and looks again.</summary>
public sealed class UndoCheckOut(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<Visit, CheckOutUndoRefusal>?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => UndoAsync(publicId, who, cancellationToken));

    private async Task<ActResult<Visit, CheckOutUndoRefusal>?> UndoAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitAtDeskAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        if (CheckOutUndoRule.WhyNot(await db.CheckOutUndoRequestAsync(visit, act, cancellationToken)) is { } refusal)
        {
            return new(visit, refusal);
        }

        visit.EndedAt = null;
        db.LogEvent(new CheckOutUndone(), Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(visit);
    }
}
