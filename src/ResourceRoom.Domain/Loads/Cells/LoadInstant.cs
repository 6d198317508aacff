using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A moment as a load writes it: <c>YYYY-MM-DDTHH:MM</c>, with seconds or not, with an offset or on the office's clock.</summary>
public static partial class LoadInstant
{
    private const int MostOffsetMinutes = 14 * 60;

    /// <summary>The instant, UTC, to the second; null when the text is anything else.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="instantOf">When the office's clock shows a time.</param>
    public static DateTime? Read(string text, Func<DateOnly, TimeOnly, DateTime> instantOf)
    {
        ArgumentNullException.ThrowIfNull(instantOf);
        var match = Shape().Match(text);
        if (!match.Success
            || !DateOnly.TryParseExact(match.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || TimeOf(match) is not { } time)
        {
            return null;
        }

        if (!match.Groups["offset"].Success)
        {
            // The first and the last day have hours whose instant no clock of ours holds.
            return day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : instantOf(day, time);
        }

        return OffsetOf(match) is { } offset ? Shifted(day.ToDateTime(time, DateTimeKind.Utc), offset) : null;
    }

    private static TimeOnly? TimeOf(Match match)
    {
        var (hour, minute, second) = (NumberOf(match.Groups["hour"]), NumberOf(match.Groups["minute"]), NumberOf(match.Groups["second"]));
        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    private static TimeSpan? OffsetOf(Match match)
    {
        if (match.Groups["offset"].ValueSpan is "Z")
        {
            return TimeSpan.Zero;
        }

        var (hours, minutes) = (NumberOf(match.Groups["hours"]), NumberOf(match.Groups["minutes"]));
        var total = (hours * 60) + minutes;
        return minutes < 60 && total <= MostOffsetMinutes ? TimeSpan.FromMinutes(match.Groups["sign"].ValueSpan is "-" ? -total : total) : null;
    }

    private static DateTime? Shifted(DateTime shown, TimeSpan offset)
    {
        var ticks = shown.Ticks - offset.Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks ? null : new DateTime(ticks, DateTimeKind.Utc);
    }

    private static int NumberOf(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})(\.[0-9]+)?)?(?<offset>Z|(?<sign>[+-])(?<hours>[0-9]{2}):(?<minutes>[0-9]{2}))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
