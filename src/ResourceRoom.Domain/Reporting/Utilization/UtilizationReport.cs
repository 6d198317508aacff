using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Utilization;

/// <summary>The numbers of a room in a part of the period.</summary>
/// <param name="Room">The room.</param>
/// <param name="Part">The part of the period.</param>
/// <param name="Tally">Never empty.</param>
public sealed record RoomPart(ReportRoom Room, ReportPeriod Part, UtilizationTally Tally);

/// <summary>The numbers of an hour of a weekday, over the whole period.</summary>
/// <param name="Weekday">The weekday of check-in.</param>
/// <param name="Hour">The hour of the office's clock, 0 to 23.</param>
/// <param name="Tally">Never empty.</param>
public sealed record WeekdayHour(DayOfWeek Weekday, int Hour, UtilizationTally Tally);

/// <summary>How much rooms are used (report 1 of Policy 1.11.2, item 9 [ours]).</summary>
public sealed class UtilizationReport
{
    private const int HoursOfDay = 24;
    private const int DaysOfWeek = 7;

    private readonly ReportVisits visits;
    private readonly IReadOnlyList<ReportPeriod> parts;

    /// <summary>Counts visits.</summary>
    /// <param name="visits">Those that the filters keep.</param>
    /// <param name="period">Their period.</param>
    /// <param name="by">How it is divided.</param>
    /// <param name="today">No part begins later.</param>
    public UtilizationReport(ReportVisits visits, ReportPeriod period, UtilizationBy by, DateOnly today)
    {
        this.visits = visits;
        parts = [.. period.Parts(by, today)];
        CountRooms();
        CountParts();
        CountHours();
    }

    /// <summary>All visits.</summary>
    public UtilizationTally Total { get; } = new();

    /// <summary>Each LWIA shown.</summary>
    public IReadOnlyList<(int Lwia, UtilizationTally Tally)> Lwias { get; private set; } = [];

    /// <summary>Each room shown.</summary>
    public IReadOnlyList<(ReportRoom Room, UtilizationTally Tally)> Rooms { get; private set; } = [];

    /// <summary>Each part of the period, in order, those without visits too.</summary>
    public IReadOnlyList<(ReportPeriod Part, UtilizationTally Tally)> Parts { get; private set; } = [];

    /// <summary>Each room and part with a visit, by room and then by part.</summary>
    public IReadOnlyList<RoomPart> RoomParts { get; private set; } = [];

    /// <summary>Each hour of each weekday with a visit, from Sunday on.</summary>
    public IReadOnlyList<WeekdayHour> Hours { get; private set; } = [];

    private void CountRooms()
    {
        var (lwias, rooms, roomParts) = (new List<(int, UtilizationTally)>(), new List<(ReportRoom, UtilizationTally)>(), new List<RoomPart>());
        var (all, ofLwia, ofRoom, ofPart) = (Marks(), Marks(), Marks(), Marks());
        all.BeginGroup();
        foreach (var area in visits.Rooms.GroupBy(room => room.Room.Lwia))
        {
            var lwia = new UtilizationTally();
            lwias.Add((area.Key, lwia));
            ofLwia.BeginGroup();
            foreach (var room in area)
            {
                var tally = new UtilizationTally();
                rooms.Add((room.Room, tally));
                ofRoom.BeginGroup();
                var part = -1;
                foreach (var day in room.Days)
                {
                    if (part < 0 || day.Day > parts[part].To)
                    {
                        part = PartOf(day.Day, part + 1);
                        roomParts.Add(new RoomPart(room.Room, parts[part], new UtilizationTally()));
                        ofPart.BeginGroup();
                    }

                    var inPart = roomParts[^1].Tally;
                    foreach (ref readonly var visit in day.Visits.Span)
                    {
                        Total.Add(visit, all.IsNew(visit.PersonId));
                        lwia.Add(visit, ofLwia.IsNew(visit.PersonId));
                        tally.Add(visit, ofRoom.IsNew(visit.PersonId));
                        inPart.Add(visit, ofPart.IsNew(visit.PersonId));
                    }
                }
            }
        }

        (Lwias, Rooms, RoomParts) = (lwias, rooms, roomParts);
    }

    /// <summary>Goes through the rooms part by part, so that the people of one part are marked at a time.</summary>
    private void CountParts()
    {
        var counted = new List<(ReportPeriod, UtilizationTally)>();
        var marks = Marks();
        var next = new int[visits.Rooms.Count];
        foreach (var part in parts)
        {
            var tally = new UtilizationTally();
            counted.Add((part, tally));
            marks.BeginGroup();
            for (var room = 0; room < next.Length; room++)
            {
                var days = visits.Rooms[room].Days;
                for (; next[room] < days.Count && days[next[room]].Day <= part.To; next[room]++)
                {
                    foreach (ref readonly var visit in days[next[room]].Visits.Span)
                    {
                        tally.Add(visit, marks.IsNew(visit.PersonId));
                    }
                }
            }
        }

        Parts = counted;
    }

    /// <summary>A bit for each hour says whether a person was seen in it on the weekday at hand.</summary>
    private void CountHours()
    {
        var counted = new List<WeekdayHour>();
        var seen = new int[visits.HighestPersonId + 1];
        for (var weekday = 0; weekday < DaysOfWeek; weekday++)
        {
            Array.Clear(seen);
            var hours = new UtilizationTally[HoursOfDay];
            foreach (var day in visits.Rooms.SelectMany(room => room.Days).Where(day => (int)day.Day.DayOfWeek == weekday))
            {
                foreach (ref readonly var visit in day.Visits.Span)
                {
                    var bit = 1 << visit.Hour;
                    (hours[visit.Hour] ??= new UtilizationTally()).Add(visit, (seen[visit.PersonId] & bit) == 0);
                    seen[visit.PersonId] |= bit;
                }
            }

            counted.AddRange(hours.Index().Where(hour => hour.Item is not null).Select(hour => new WeekdayHour((DayOfWeek)weekday, hour.Index, hour.Item)));
        }

        Hours = counted;
    }

    private int PartOf(DateOnly day, int from)
    {
        var part = from;
        while (parts[part].To < day)
        {
            part++;
        }

        return part;
    }

    private PersonMarks Marks() => new(visits.HighestPersonId);
}
