using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>What the visits of a room's days say, read from the visits themselves.</summary>
[Scoped]
public sealed class RoomDayReader(ResourceRoomDb db)
{
    /// <summary>The days that have visits, in order.</summary>
    internal async Task<IReadOnlyList<DayVisits>> ReadAsync(long locationId, IReadOnlyCollection<DateOnly> days, ServiceSets sets, CancellationToken cancellationToken)
    {
        var counted = db.Visits.AsNoTracking().Where(visit => visit.LocationId == locationId && EF.Parameter(days).Contains(visit.Day) && visit.Void == null);
        var visits = await counted.OrderBy(visit => visit.Day).ThenBy(visit => visit.StartedAt).ThenBy(visit => visit.Id)
            .Select(visit => new
            {
                visit.Id,
                visit.ParticipantId,
                visit.TechnicianId,
                visit.Day,
                visit.StartedAt,
                visit.EndedAt,
                visit.WasNotCheckedOut,
                visit.Class,
                visit.IsReportable,
                visit.BecameReportableAt,
                visit.LaborForceStatusState,
                visit.LaborForceStatus,
                HasEarlierDay = db.Visits.Any(other => other.ParticipantId == visit.ParticipantId && other.Day < visit.Day && other.Void == null),
            })
            .ToListAsync(cancellationToken);
        if (visits.Count == 0)
        {
            return [];
        }

        var services = (await counted.SelectMany(visit => visit.Services, (visit, used) => new { visit.Id, used.ServiceId }).ToListAsync(cancellationToken))
            .ToLookup(used => used.Id, used => used.ServiceId);
        var firsts = await FirstEverAsync(visits.Where(visit => !visit.HasEarlierDay).Select(visit => visit.ParticipantId), cancellationToken);
        return
        [
            .. visits.GroupBy(visit => visit.Day).Select(day => new DayVisits(day.Key, day.Select(visit => new CountedVisit(new VisitFacts
            {
                StartedAt = visit.StartedAt,
                PersonId = checked((uint)visit.ParticipantId),
                RecordedById = checked((uint)visit.TechnicianId),
                Hour = OfficeClock.WallClock(visit.StartedAt).Hour,
                Stay = StayOf(visit.EndedAt, visit.WasNotCheckedOut),
                Minutes = visit is { EndedAt: { } end, WasNotCheckedOut: false } ? (int)CheckOutRule.TimeSpent(visit.StartedAt, end).TotalMinutes : 0,
                Class = visit.Class,
                IsReportable = visit.IsReportable,
                BecameReportableLater = visit.IsReportable && visit.BecameReportableAt is not null,
                IsFirstEver = firsts.Contains(visit.Id),
                StatusState = visit.LaborForceStatusState,
                Status = visit.LaborForceStatus,
                ServiceSet = sets.NumberOf([.. services[visit.Id].Order()]),
            })).ToArray())),
        ];
    }

    private static Stay StayOf(DateTime? endedAt, bool wasNotCheckedOut) =>
        endedAt is null ? Stay.InTheRoom : wasNotCheckedOut ? Stay.NotCheckedOut : Stay.Timed;

    /// <summary>The first visit of each of some people. Their first day is asked for; its visits are compared here, for a tie needs the rooms' codes.</summary>
    private async Task<HashSet<long>> FirstEverAsync(IEnumerable<long> people, CancellationToken cancellationToken)
    {
        var ids = people.Distinct().ToList();
        var onFirstDay = ids.Count == 0 ? [] : await db.Visits.AsNoTracking()
            .Where(visit => EF.Parameter(ids).Contains(visit.ParticipantId) && visit.Void == null)
            .Where(visit => !db.Visits.Any(other => other.ParticipantId == visit.ParticipantId && other.Day < visit.Day && other.Void == null))
            .Select(visit => new { visit.Id, visit.ParticipantId, visit.StartedAt, visit.Location.Code })
            .ToListAsync(cancellationToken);
        return
        [
            .. onFirstDay.GroupBy(visit => visit.ParticipantId).Select(of => of.OrderBy(visit => visit.StartedAt)
                .ThenBy(visit => visit.Code, StringComparer.Ordinal).ThenBy(visit => visit.Id).First().Id),
        ];
    }
}
