using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>When the demo rooms are open: weekdays, 8:30 to 4:30 by the office's clock.</summary>
internal static class DemoDays
{
    /// <summary>How many days before today the visits begin.</summary>
    public const int History = 90;

    /// <summary>How the rooms say it.</summary>
    public const string Hours = "Monday to Friday, 8:30 to 4:30";

    private static readonly TimeOnly FirstCheckIn = new(8, 35);
    private static readonly TimeOnly Opening = new(8, 30);
    private static readonly TimeOnly Closing = new(16, 30);

    /// <summary>How many come in each half hour from the first check-in on: a rush in the morning, a lull at noon.</summary>
    private static readonly int[] ComingByHalfHour = [5, 9, 11, 12, 12, 10, 8, 5, 5, 8, 9, 9, 7, 5, 3];

    /// <summary>The same day by day.</summary>
    public static IEnumerable<RoomHours> OpenHours() => Enumerable.Range((int)DayOfWeek.Monday, 5)
        .Select(weekday => new RoomHours { Weekday = (DayOfWeek)weekday, OpensAt = Opening, ClosesAt = Closing });

    /// <summary>The past days on which a room took visits, in order.</summary>
    public static IReadOnlyList<DateOnly> PastDaysOf(Location room, DateOnly today) =>
    [
        .. Enumerable.Range(1, History).Select(back => today.AddDays(back - History - 1)).Where(day => IsOpen(room, day)),
    ];

    /// <summary>Whether a room takes visits on a day.</summary>
    public static bool IsOpen(Location room, DateOnly day) =>
        day >= room.EstablishedOn && !(day >= room.ClosedOn) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The instants, UTC, at which a visit on a day begins and ends.</summary>
    public static (DateTime Start, DateTime End) VisitOn(DateOnly day, DemoChance chance)
    {
        var comes = FirstCheckIn.AddMinutes((chance.PickWeighted(ComingByHalfHour) * 30) + chance.Between(0, 29));
        var goes = comes.AddMinutes(chance.Between(15, 150));
        return (OfficeClock.InstantOf(day, comes), OfficeClock.InstantOf(day, goes < Closing ? goes : Closing));
    }
}
