using System.Globalization;

namespace ResourceRoom.Web.Features.Shared.FollowUps;

/// <summary>The day that a file is asked for: today unless the address names one.</summary>
/// <param name="Day">The day; null for what is none.</param>
/// <param name="Fault">What is wrong with it.</param>
public readonly record struct AskedDay(DateOnly? Day, string? Fault)
{
    public static AskedDay Read(string? text, DateOnly today)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new(today, Fault: null);
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(Day: null, "asOf is not a date. Write it as YYYY-MM-DD, such as 2026-07-15.");
        }

        return day > today
            ? new(Day: null, string.Create(CultureInfo.InvariantCulture, $"asOf is {day:yyyy-MM-dd}, which is in the future. Ask for today, {today:yyyy-MM-dd}, or an earlier day."))
            : new(day, Fault: null);
    }
}
