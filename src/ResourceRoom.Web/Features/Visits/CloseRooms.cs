using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>
/// Ends every open visit whose room has closed since, at the closing time, and flags it as not checked out
/// (docs/decisions/0015). Comes due by the clock.
/// </summary>
public sealed class CloseRooms(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public const int BatchSize = 50;

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) => (await DueAsync(clock.Now, cancellationToken)).Count > 0;

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        foreach (var batch in (await DueAsync(now, cancellationToken)).Chunk(BatchSize))
        {
            await db.RetryOnConflictAsync(() => CloseAsync(batch, now, cancellationToken));
            db.ChangeTracker.Clear();
        }
    }

    private async Task<IReadOnlyList<long>> DueAsync(DateTime now, CancellationToken cancellationToken)
    {
        var open = await db.Visits
            .Where(visit => visit.EndedAt == null)
            .Select(visit => new { visit.Id, visit.StartedAt, visit.LocationId })
            .ToListAsync(cancellationToken);
        var rooms = open.Select(visit => visit.LocationId).Distinct().ToList();
        var hours = await db.ReadHoursAsync(rooms, cancellationToken);
        return [.. open.Where(visit => ClosingInstant.Of(visit.StartedAt, hours.Of(visit.LocationId, OfficeClock.DayOf(visit.StartedAt))) <= now).Select(visit => visit.Id)];
    }

    private async Task<int> CloseAsync(IReadOnlyCollection<long> due, DateTime now, CancellationToken cancellationToken)
    {
        var visits = await db.Visits
            .Where(visit => due.Contains(visit.Id) && visit.EndedAt == null)
            .ToListAsync(cancellationToken);
        var hours = await db.ReadHoursAsync([.. visits.Select(visit => visit.LocationId).Distinct()], cancellationToken);
        foreach (var visit in visits)
        {
            var closing = ClosingInstant.Of(visit.StartedAt, hours.Of(visit.LocationId, OfficeClock.DayOf(visit.StartedAt)));
            if (closing <= now)
            {
                visit.EndedAt = closing;
                visit.WasNotCheckedOut = true;
                db.LogEvent(new VisitEndedAtClosing(closing), Subject.Visit(visit.PublicId), now, who: null);
            }
        }

        return await db.SaveChangesAsync(cancellationToken);
    }
}
