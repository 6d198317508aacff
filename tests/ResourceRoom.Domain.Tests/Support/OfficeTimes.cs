namespace ResourceRoom.Domain.Tests.Support;

/// <summary>The clock on the office wall.</summary>
internal static class OfficeTimes
{
    private static readonly TimeZoneInfo Chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");

    public static DateTime InstantOf(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        shown = Chicago.IsInvalidTime(shown) ? shown.AddHours(1) : shown;
        var offset = Chicago.IsAmbiguousTime(shown) ? Chicago.GetAmbiguousTimeOffsets(shown).Max() : Chicago.GetUtcOffset(shown);
        return DateTime.SpecifyKind(shown - offset, DateTimeKind.Utc);
    }

    public static DateOnly DayOf(DateTime instant) => DateOnly.FromDateTime(WallClock(instant));

    public static DateTime WallClock(DateTime instant) => TimeZoneInfo.ConvertTimeFromUtc(instant, Chicago);
}
