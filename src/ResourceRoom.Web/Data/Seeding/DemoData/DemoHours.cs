using ResourceRoom.Domain.Locations.Hours;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal static class DemoHours
{
    public static readonly TimeOnly Opening = new(8, 30);

    public static readonly TimeOnly Closing = new(16, 30);

    public static readonly OpenHours Usual = new([.. Enum.GetValues<DayOfWeek>().Where(IsUsual).Select(day => new DaySpan(day, Opening, Closing))]);

    private const int LastMinute = (24 * 60) - 1;

    private static readonly TimeSpan Stay = TimeSpan.FromHours(2);

    public static bool IsUsual(DayOfWeek day) => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>
    /// Hours of a room with people in it now. The demo may be started for the first time at any hour; where the usual
    /// hours would have the room closed, or about to close, it has longer ones on that day of the week. Only midnight
    /// ends them, since no room is open over it.
    /// </summary>
    public static OpenHours Around(DateTime now)
    {
        var shown = OfficeClock.WallClock(now);
        var today = shown.DayOfWeek;
        var opens = HalfHour(shown.TimeOfDay - Stay, Math.Floor);
        var closes = HalfHour(shown.TimeOfDay + Stay, Math.Ceiling);
        if (IsUsual(today))
        {
            (opens, closes) = (opens < Opening ? opens : Opening, closes > Closing ? closes : Closing);
        }

        return IsUsual(today) && (opens, closes) == (Opening, Closing)
            ? Usual
            : new([.. Usual.Spans.Where(span => span.Day != today), new DaySpan(today, opens, closes)]);
    }

    private static TimeOnly HalfHour(TimeSpan time, Func<double, double> round) =>
        TimeOnly.MinValue.AddMinutes(Math.Clamp(round(time.TotalMinutes / 30) * 30, 0, LastMinute));
}
