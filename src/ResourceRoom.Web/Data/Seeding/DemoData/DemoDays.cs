using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>When people come to the demo rooms: in their usual hours.</summary>
internal static class DemoDays
{
    /// <summary>How many days before today the visits begin.</summary>
    public const int History = 90;

    private static readonly TimeOnly FirstCheckIn = new(8, 35);
    private static readonly TimeOnly OutageBegins = new(11, 30);

    /// <summary>How many come in each half hour from the first check-in on: a rush in the morning, a lull at noon.</summary>
    private static readonly int[] ComingByHalfHour = [5, 9, 11, 12, 12, 10, 8, 5, 5, 8, 9, 9, 7, 5, 3];

    /// <summary>The past days on which a room took visits, in order.</summary>
    public static IReadOnlyList<DateOnly> PastDaysOf(Location room, DateOnly today) =>
    [
        .. Enumerable.Range(1, History).Select(back => today.AddDays(back - History - 1)).Where(day => IsOpen(room, day)),
    ];

    /// <summary>Whether a room takes visits on a day.</summary>
    public static bool IsOpen(Location room, DateOnly day) =>
        day >= room.EstablishedOn && !(day >= room.ClosedOn) && DemoHours.IsUsual(day.DayOfWeek);

    /// <summary>
    /// Whether a visit began while the network of Springfield was down, from late morning on, on the last usual day but one: it was
    /// written on a paper sheet.
    /// </summary>
    /// <param name="room">The room.</param>
    /// <param name="start">UTC.</param>
    /// <param name="today">The office's day.</param>
    public static bool IsInOutage(Location room, DateTime start, DateOnly today) =>
        room.Code == DemoRooms.Springfield
        && OfficeClock.DayOf(start) == UsualDayBefore(UsualDayBefore(today))
        && TimeOnly.FromDateTime(OfficeClock.WallClock(start)) >= OutageBegins;

    /// <summary>When that sheet began to be typed in: early on the last usual day.</summary>
    public static DateTime AfterOutage(DateOnly today) => OfficeClock.InstantOf(UsualDayBefore(today), FirstCheckIn);

    /// <summary>The instants, UTC, at which a visit on a day begins and ends.</summary>
    public static (DateTime Start, DateTime End) VisitOn(DateOnly day, DemoChance chance)
    {
        var comes = FirstCheckIn.AddMinutes((chance.PickWeighted(ComingByHalfHour) * 30) + chance.Between(0, 29));
        var goes = comes.AddMinutes(chance.Between(15, 150));
        return (OfficeClock.InstantOf(day, comes), OfficeClock.InstantOf(day, goes < DemoHours.Closing ? goes : DemoHours.Closing));
    }

    /// <summary>The same for someone whom nobody checked out: an hour or two before the room closed.</summary>
    public static (DateTime Start, DateTime End) ForgottenOn(DateOnly day, DemoChance chance) => (
        OfficeClock.InstantOf(day, DemoHours.Closing.AddMinutes(-chance.Between(60, 120))),
        OfficeClock.InstantOf(day, DemoHours.Closing));

    private static DateOnly UsualDayBefore(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        }
        while (!DemoHours.IsUsual(day.DayOfWeek));
        return day;
    }
}
