namespace ResourceRoom.Web.Infrastructure;

/// <summary>How long something takes, in a sentence: "one hour", "seven days", "15 minutes".</summary>
public static class DurationWords
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>In the largest unit that goes into it without a rest. Seconds are the smallest.</summary>
    public static string InWords(this TimeSpan duration) => duration switch
    {
        { Ticks: > 0 } when duration.Ticks % TimeSpan.TicksPerDay == 0 => Count(duration.Ticks / TimeSpan.TicksPerDay, "day"),
        { Ticks: > 0 } when duration.Ticks % TimeSpan.TicksPerHour == 0 => Count(duration.Ticks / TimeSpan.TicksPerHour, "hour"),
        { Ticks: > 0 } when duration.Ticks % TimeSpan.TicksPerMinute == 0 => Count(duration.Ticks / TimeSpan.TicksPerMinute, "minute"),
        _ => Count(duration.Ticks / TimeSpan.TicksPerSecond, "second"),
    };

    private static string Count(long count, string unit) =>
        $"{(count is > 0 and < 10 ? Numbers[count - 1] : $"{count}")} {unit}{(count == 1 ? "" : "s")}";
}
