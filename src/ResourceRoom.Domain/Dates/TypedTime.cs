using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Dates;

/// <summary>A time of day as people type it [ours].</summary>
public static partial class TypedTime
{
    private const int FirstClearHour = 7;
    private const int Noon = 12;

    /// <summary>
    /// Reads 9:05, 9.05, 905, 0905, 9, 9:05 AM, 9:05:00 AM, 1:30p, 13:30, 1330, 13h30, noon and midnight, which is 0:00; null when the
    /// text is anything else. Without AM or PM it is the 24-hour clock; one to six o'clock without a leading zero must say which half of the day, unless only
    /// the afternoon is after <paramref name="after"/>.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="after">A time that this one is later than; null when nothing is known.</param>
    /// <param name="fault">Why it is no time.</param>
    public static TimeOnly? Read(string? text, TimeOnly? after, out TypedTimeFault fault)
    {
        fault = FaultOf(text, after, out var time);
        return fault == TypedTimeFault.None ? time : null;
    }

    /// <summary>The same, but where only one half of the day is within a room's hours, it is that one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="after">A time that this one is later than; null when nothing is known.</param>
    /// <param name="open">When the room opens and closes that day, both included; null on a day without hours.</param>
    /// <param name="fault">Why it is no time.</param>
    public static TimeOnly? Read(string? text, TimeOnly? after, (TimeOnly Opens, TimeOnly Closes)? open, out TypedTimeFault fault)
    {
        fault = FaultOf(text, after, out var time);
        var (morning, afternoon) = (time, time.AddHours(Noon));
        if (fault == TypedTimeFault.MorningOrAfternoon && IsWithin(morning, open) != IsWithin(afternoon, open))
        {
            fault = TypedTimeFault.None;
            return IsWithin(morning, open) ? morning : afternoon;
        }

        return fault == TypedTimeFault.None ? time : null;
    }

    /// <inheritdoc cref="Read(string?, TimeOnly?, out TypedTimeFault)"/>
    public static TimeOnly? Read(string? text, TimeOnly? after = null) => Read(text, after, out _);

    private static TypedTimeFault FaultOf(string? text, TimeOnly? after, out TimeOnly time)
    {
        time = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return TypedTimeFault.Empty;
        }

        var typed = text.Trim();
        if (NoonOrMidnight(typed) is { } named)
        {
            time = named;
            return TypedTimeFault.None;
        }

        var match = Shape().Match(typed);
        if (!match.Success)
        {
            return TypedTimeFault.NotATime;
        }

        var written = match.Groups["hour"].Value;
        var hour = int.Parse(written, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToUpperInvariant();
        if (minute > 59 || hour > 23 || (half == "A" && hour > Noon) || (half == "P" && hour == 0))
        {
            return TypedTimeFault.NotATime;
        }

        if (half.Length > 0)
        {
            time = new TimeOnly((hour % Noon) + (half == "P" ? Noon : 0), minute);
            return TypedTimeFault.None;
        }

        time = new TimeOnly(hour, minute);
        if (written.Length == 2 || hour is 0 or >= FirstClearHour)
        {
            return TypedTimeFault.None;
        }

        if (time <= after)
        {
            time = time.AddHours(Noon);
            return TypedTimeFault.None;
        }

        return TypedTimeFault.MorningOrAfternoon;
    }

    private static bool IsWithin(TimeOnly time, (TimeOnly Opens, TimeOnly Closes)? open) => open is var (opens, closes) && time >= opens && time <= closes;

    private static TimeOnly? NoonOrMidnight(string typed) =>
        NamedNoon().IsMatch(typed) ? new TimeOnly(Noon, 0) : NamedMidnight().IsMatch(typed) ? TimeOnly.MinValue : null;

    [GeneratedRegex(
        @"^(?<hour>[0-9]{1,2})(\s*[:.;h]?\s*(?<minute>[0-9]{2})([:.][0-9]{2})?)?\s*(h|hrs?|hours|o['’]?\s?clock)?\s*((?<half>[ap])\.?\s*(m\.?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(12([:.]?00)?\s*)?(noon|midday)\z|^12([:.]?00)?\s*n\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedNoon();

    [GeneratedRegex(@"^(12([:.]?00)?\s*)?(midnight|midnite)\z|^24[:.]?00\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedMidnight();
}
