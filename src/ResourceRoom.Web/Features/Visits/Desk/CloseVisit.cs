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
    public Task<ActResult<Visit, CheckOutRefusal>?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => CloseAsync(publicId, who, cancellationToken));

    private async Task<ActResult<Visit, CheckOutRefusal>?> CloseAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitAtDeskAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        if (CheckOutRule.WhyNot(visit.EndedAt is not null, visit.Void is not null) is { } refusal)
        {
            return new(visit, refusal);
        }

        visit.EndedAt = act.At;
        db.LogEvent(new VisitCheckedOut(), Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(visit);
    }
}
