using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Desk;

public sealed class CloseVisit(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Ends the visit now, or at an earlier instant (UTC); null when the room that the user is signed in to has no such visit.</summary>
    public Task<ActResult<Visit, CheckOutRefusal>?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken, DateTime? endedAt = null) =>
        db.RetryOnConflictAsync(() => CloseAsync(publicId, endedAt, who, cancellationToken));

    private async Task<ActResult<Visit, CheckOutRefusal>?> CloseAsync(Guid publicId, DateTime? endedAt, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitAtDeskAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        var refused = CheckOutRule.WhyNot(visit.EndedAt is not null, visit.Void is not null)
            ?? (endedAt is { } end ? CheckOutRule.WhyNotAt(visit.StartedAt, end, act.At) : null);
        if (refused is { } refusal)
        {
            return new(visit, refusal);
        }

        visit.EndedAt = endedAt ?? CheckOutRule.EndNow(visit.StartedAt, act.At);
        db.LogEvent(new VisitCheckedOut { EndedAt = endedAt }, Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(visit);
    }
}
