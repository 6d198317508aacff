using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Make;

/// <summary>Visits over the last five whole program years, on weekdays, most of a person's in one room; each with one to three services.</summary>
internal sealed class FiveYears(IReadOnlyList<Location> rooms, int visitsPerPerson, IReadOnlyList<long> staff, DateTime now, IReadOnlyList<int> services)
{
    private const int Years = 5;
    private const int Seed = 20261129;
    private const double Elsewhere = 0.1;
    private const int OpensAt = 8;
    private const int MinutesOpen = 540;

    private readonly Random chance = new(Seed);
    private readonly List<DateOnly> days = WeekdaysOf(ProgramYear.Containing(OfficeClock.DayOf(now)).Year);
    private long lastId;

    public int Count => (int)lastId;

    /// <summary>The visits of one person, at least one, all of them ended.</summary>
    public IEnumerable<Visit> Of(Participant person)
    {
        var home = rooms[chance.Next(rooms.Count)];
        var first = chance.Next(days.Count);
        var count = 1 + chance.Next((2 * visitsPerPerson) - 1);
        for (var visit = 0; visit < count; visit++)
        {
            // People come for a season rather than for five years.
            var day = days[(first + chance.Next(days.Count / Years)) % days.Count];
            yield return At(chance.NextDouble() < Elsewhere ? rooms[chance.Next(rooms.Count)] : home, person, day);
        }
    }

    private static List<DateOnly> WeekdaysOf(int year)
    {
        var first = new ProgramYear(year - Years).Start;
        var last = new ProgramYear(year - 1).End;
        return
        [
            .. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
                .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
        ];
    }

    private Visit At(Location room, Participant person, DateOnly day)
    {
        var start = OfficeClock.InstantOf(day, new TimeOnly(OpensAt, 0)).AddMinutes(chance.Next(MinutesOpen));
        var state = (ResponseState)chance.Next(3);
        var isReportable = chance.Next(10) < 7;
        var visit = new Visit
        {
            Id = ++lastId,
            PublicId = Guid.CreateVersion7(start),
            LocationId = room.Id,
            ParticipantId = person.Id,
            StartedAt = start,
            EndedAt = start.AddMinutes(chance.Next(5, 180)),
            WasNotCheckedOut = chance.Next(10) == 0,
            Day = day,
            RecordedAt = start,
            LaborForceStatus = state == ResponseState.Given ? (LaborForceStatus)chance.Next(4) : null,
            LaborForceStatusState = state,
            Class = isReportable ? (ParticipantClass)chance.Next(2, 4) : (ParticipantClass)chance.Next(2),
            IsReportable = isReportable,
            Source = VisitSource.Desk,
            TechnicianId = staff[chance.Next(staff.Count)],
        };
        var used = chance.Next(services.Count);
        for (var service = 0; service <= chance.Next(3); service++)
        {
            visit.Services.Add(new VisitService { ServiceId = services[(used + (service * 5)) % services.Count] });
        }

        return visit;
    }
}
