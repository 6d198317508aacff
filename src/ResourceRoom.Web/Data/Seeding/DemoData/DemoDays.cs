using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal static class DemoDays
{
    public const int History = 90;

    private static readonly TimeOnly FirstCheckIn = new(8, 35);
    private static readonly TimeOnly OutageBegins = new(11, 30);

    private static readonly int[] ComingByHalfHour = [5, 9, 11, 12, 12, 10, 8, 5, 5, 8, 9, 9, 7, 5, 3];

    public static IReadOnlyList<DateOnly> PastDaysOf(Location room, DateOnly today) =>
    [
        .. Enumerable.Range(1, History).Select(back => today.AddDays(back - History - 1)).Where(day => IsOpen(room, day)),
    ];

    public static bool IsOpen(Location room, DateOnly day) =>
        day >= room.EstablishedOn && !(day >= room.ClosedOn) && DemoHours.IsUsual(day.DayOfWeek);

    public static bool IsInOutage(Location room, DateTime start, DateOnly today) =>
        room.Code == DemoRooms.Springfield
        && OfficeClock.DayOf(start) == UsualDayBefore(UsualDayBefore(today))
        && TimeOnly.FromDateTime(OfficeClock.WallClock(start)) >= OutageBegins;

    public static DateTime AfterOutage(DateOnly today) => OfficeClock.InstantOf(UsualDayBefore(today), FirstCheckIn);

    public static (DateTime Start, DateTime End) VisitOn(DateOnly day, DemoChance chance)
    {
        var comes = FirstCheckIn.AddMinutes((chance.PickWeighted(ComingByHalfHour) * 30) + chance.Between(0, 29));
        var goes = comes.AddMinutes(chance.Between(15, 150));
        return (OfficeClock.InstantOf(day, comes), OfficeClock.InstantOf(day, goes < DemoHours.Closing ? goes : DemoHours.Closing));
    }

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
