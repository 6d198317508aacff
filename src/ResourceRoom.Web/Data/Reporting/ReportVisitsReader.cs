using System.Runtime.InteropServices;

using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>The visits of a report: from the summaries of days, and from the visits themselves where a summary is missing or out of date.</summary>
[Scoped]
public sealed class ReportVisitsReader(ResourceRoomDb db, RoomDayReader days, OfficeClock clock)
{
    public async Task<ReportVisits> ReadAsync(VisitSelection selection, CancellationToken cancellationToken)
    {
        var sets = new ServiceSets();
        var visits = await VisitsOfRoomsAsync(selection, sets, cancellationToken);
        return new ReportVisits
        {
            Rooms =
            [
                .. selection.Rooms.Select(room => new RoomVisits(room.Room, visits.GetValueOrDefault(room.Room.Id) ?? []))
                    .Zip(selection.Rooms).Where(room => room.First.Days.Count > 0 || room.Second.WasThereIn(selection.Period)).Select(room => room.First),
            ],
            ServiceSets = sets.All,
            HighestPersonId = checked((uint)(await db.Participants.MaxAsync(person => (long?)person.Id, cancellationToken) ?? 0)),
        };
    }

    private async Task<Dictionary<long, IReadOnlyList<DayVisits>>> VisitsOfRoomsAsync(VisitSelection selection, ServiceSets sets, CancellationToken cancellationToken)
    {
        var found = new Dictionary<long, IReadOnlyList<DayVisits>>();
        if (selection.Period.Through(clock.Today) is not { } period)
        {
            return found;
        }

        // Read before the summaries: one that is made in between is newer, not older.
        var rooms = selection.Rooms.Select(room => room.Room.Id).ToArray();
        var changed = await ChangedDaysAsync(rooms, period.From, period.To, cancellationToken);
        foreach (var id in rooms.Where(changed.Contains))
        {
            found[id] = Kept(await days.ReadAsync(id, [.. changed[id]], sets, cancellationToken), selection, sets);
        }

        var isChanged = changed.SelectMany(room => room, (room, day) => (room.Key, day)).ToHashSet();
        var packed = db.RoomDays.AsNoTracking().Where(day => EF.Parameter(rooms).Contains(day.LocationId) && day.Day >= period.From && day.Day <= period.To)
            .OrderBy(day => day.LocationId).ThenBy(day => day.Day);
        var room = new KeptVisits(selection, sets);
        await foreach (var day in packed.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (day.LocationId != room.LocationId)
            {
                room.MoveTo(found);
                room.LocationId = day.LocationId;
            }

            if (!isChanged.Contains((day.LocationId, day.Day)))
            {
                room.Add(day);
            }
        }

        room.MoveTo(found);
        return found;
    }

    private async Task<ILookup<long, DateOnly>> ChangedDaysAsync(long[] rooms, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var changed = await db.SummaryBuilds.AnyAsync(cancellationToken)
            ? await db.RoomDayChanges.Where(change => change.Day >= from && change.Day <= to && EF.Parameter(rooms).Contains(change.LocationId))
                .Select(change => new { change.LocationId, change.Day }).Distinct().ToListAsync(cancellationToken)
            : await db.Visits.Where(visit => EF.Parameter(rooms).Contains(visit.LocationId) && visit.Day >= from && visit.Day <= to)
                .Select(visit => new { visit.LocationId, visit.Day }).Distinct().ToListAsync(cancellationToken);
        return changed.ToLookup(change => change.LocationId, change => change.Day);
    }

    private static IReadOnlyList<DayVisits> Kept(IReadOnlyList<DayVisits> all, VisitSelection selection, ServiceSets sets)
    {
        var room = new KeptVisits(selection, sets);
        foreach (var day in all)
        {
            room.Add(day.Day, day.Visits.Span);
        }

        return room.ToDays();
    }

    /// <summary>The visits of one room after another that the filters keep.</summary>
    private sealed class KeptVisits(VisitSelection selection, ServiceSets sets)
    {
        private readonly List<(DateOnly Day, int From, int Through)> ends = [];
        private readonly List<bool> hasService = [];
        private CountedVisit[] kept = new CountedVisit[1024];
        private int count;

        public long LocationId { get; set; }

        public void Add(RoomDay day)
        {
            var (bytes, numbers) = PackedVisits.Unpack(day.Visits, sets);
            var visits = MemoryMarshal.Cast<byte, CountedVisit>(bytes.Span);
            var from = count;
            foreach (ref readonly var visit in visits)
            {
                AddIfKept(visit, numbers[visit.ServiceSet]);
            }

            End(day.Day, from);
        }

        public void Add(DateOnly day, ReadOnlySpan<CountedVisit> visits)
        {
            var from = count;
            foreach (ref readonly var visit in visits)
            {
                AddIfKept(visit, visit.ServiceSet);
            }

            End(day, from);
        }

        public IReadOnlyList<DayVisits> ToDays()
        {
            var visits = kept[..count];
            return [.. ends.Select(day => new DayVisits(day.Day, visits.AsMemory(day.From, day.Through - day.From)))];
        }

        public void MoveTo(Dictionary<long, IReadOnlyList<DayVisits>> found)
        {
            if (count > 0)
            {
                found[LocationId] = found.TryGetValue(LocationId, out var others) ? [.. others.Concat(ToDays()).OrderBy(day => day.Day)] : ToDays();
            }

            count = 0;
            ends.Clear();
        }

        private void AddIfKept(in CountedVisit visit, int serviceSet)
        {
            if ((selection.Class is { } wanted && visit.Class != wanted) || !HasService(serviceSet))
            {
                return;
            }

            if (count == kept.Length)
            {
                Array.Resize(ref kept, count * 2);
            }

            kept[count++] = visit.WithServiceSet(serviceSet);
        }

        private void End(DateOnly day, int from)
        {
            if (count > from)
            {
                ends.Add((day, from, count));
            }
        }

        private bool HasService(int serviceSet)
        {
            if (selection.ServiceId is not { } wanted)
            {
                return true;
            }

            while (hasService.Count <= serviceSet)
            {
                hasService.Add(sets.All[hasService.Count].Contains(wanted));
            }

            return hasService[serviceSet];
        }
    }
}
