namespace ResourceRoom.Web.Infrastructure;

/// <summary>
/// The only reader of the time. Instants are UTC; the office's day and wall clock are those of America/Chicago
/// (docs/decisions, office time).
/// </summary>
public sealed class OfficeClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DayOf(Now);

    public static DateOnly DayOf(DateTime instant) => DateOnly.FromDateTime(WallClock(instant));

    /// <summary>
    /// The instant, UTC, at which the clock on the office wall shows a time. A time that comes twice when summer time ends
    /// is the first; one that is skipped when it begins is an hour later.
    /// </summary>
    public static DateTime InstantOf(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        if (Chicago.IsInvalidTime(shown))
        {
            shown = shown.AddHours(1);
        }

        var offset = Chicago.IsAmbiguousTime(shown) ? Chicago.GetAmbiguousTimeOffsets(shown).Max() : Chicago.GetUtcOffset(shown);
        return DateTime.SpecifyKind(shown - offset, DateTimeKind.Utc);
    }

    public static DateTimeOffset WithOffset(DateTime instant) => TimeZoneInfo.ConvertTime(new DateTimeOffset(instant, TimeSpan.Zero), Chicago);

    public static DateTime WallClock(DateTime instant) => TimeZoneInfo.ConvertTimeFromUtc(instant, Chicago);
}
