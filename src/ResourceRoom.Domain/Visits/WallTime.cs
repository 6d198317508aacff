using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Visits;

/// <summary>A time of day as people write it, on a sheet or when correcting a visit [ours].</summary>
public static partial class WallTime
{
    private const int FirstClearHour = 7;
    private const int Noon = 12;

    /// <summary>
    /// Reads 9:05, 905, 0905, 9, 9:05 AM, 9:05:00 AM, 1:30p, 13:30 and 1330. Without AM or PM it is the 24-hour clock, but one
    /// to six o'clock without a leading zero needs AM or PM, unless only the afternoon is after <paramref name="after"/>.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="after">A time that this one is later than; null if there is none.</param>
    /// <param name="time">The time read; not set on false.</param>
    /// <param name="fault">The reason on false.</param>
    public static bool TryParse(string? text, TimeOnly? after, out TimeOnly time, out WallTimeFault fault)
    {
        fault = FaultOf(text, after, out time);
        return fault == WallTimeFault.None;
    }

    private static WallTimeFault FaultOf(string? text, TimeOnly? after, out TimeOnly time)
    {
        time = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return WallTimeFault.Empty;
        }

        var match = Shape().Match(text.Trim());
        if (!match.Success)
        {
            return WallTimeFault.NotATime;
        }

        var written = match.Groups["hour"].Value;
        var hour = int.Parse(written, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (minute > 59 || hour > 23 || (half.Length > 0 && hour is 0 or > Noon))
        {
            return WallTimeFault.NotATime;
        }

        if (half.Length > 0)
        {
            time = new TimeOnly((hour % Noon) + (half is "p" or "P" ? Noon : 0), minute);
            return WallTimeFault.None;
        }

        time = new TimeOnly(hour, minute);
        if (written.Length == 2 || hour is 0 or >= FirstClearHour)
        {
            return WallTimeFault.None;
        }

        if (time <= after)
        {
            time = time.AddHours(Noon);
            return WallTimeFault.None;
        }

        return WallTimeFault.MorningOrAfternoon;
    }

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(:?(?<minute>[0-9]{2})(:[0-9]{2})?)?\s*((?<half>[aApP])\.?([mM]\.?)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
