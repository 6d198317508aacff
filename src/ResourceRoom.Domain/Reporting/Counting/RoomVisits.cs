namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>A room as reports list it.</summary>
/// <param name="Id">Its record.</param>
/// <param name="Lwia">The number of its LWIA.</param>
/// <param name="Code">Its location code.</param>
public sealed record ReportRoom(long Id, int Lwia, string Code);

/// <summary>The visits of one room on one day, in the order of check-in and then of recording.</summary>
/// <param name="Day">The office's day.</param>
/// <param name="Visits">Never empty.</param>
public readonly record struct DayVisits(DateOnly Day, ReadOnlyMemory<CountedVisit> Visits);

/// <summary>The visits of one room in a period.</summary>
/// <param name="Room">The room.</param>
/// <param name="Days">Its days with visits, the first day first.</param>
public sealed record RoomVisits(ReportRoom Room, IReadOnlyList<DayVisits> Days);

/// <summary>The visits that a report is made of.</summary>
public sealed record ReportVisits
{
    /// <summary>The rooms shown, with visits or without, by LWIA and location code.</summary>
    public required IReadOnlyList<RoomVisits> Rooms { get; init; }

    /// <summary>The sets of services that visits name by number: ids of the catalog.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> ServiceSets { get; init; }

    /// <summary>No person's record has a higher number.</summary>
    public required uint HighestPersonId { get; init; }

    /// <summary>The different people, by number.</summary>
    public IReadOnlyList<uint> People()
    {
        var seen = new bool[HighestPersonId + 1];
        foreach (var day in Rooms.SelectMany(room => room.Days))
        {
            foreach (ref readonly var visit in day.Visits.Span)
            {
                seen[visit.PersonId] = true;
            }
        }

        return [.. seen.Index().Where(person => person.Item).Select(person => (uint)person.Index)];
    }
}
