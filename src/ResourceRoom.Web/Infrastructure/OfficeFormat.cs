using System.Globalization;

namespace ResourceRoom.Web.Infrastructure;

/// <summary>How days and times are written on pages: the one place.</summary>
public static class OfficeFormat
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>02/23/2026.</summary>
    public static string Date(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    /// <summary>9:05 AM on the office's wall clock.</summary>
    /// <param name="instant">UTC.</param>
    public static string Time(DateTime instant) => OfficeClock.WallClock(instant).ToString("h:mm tt", English);

    /// <summary>9:05 AM.</summary>
    public static string Time(TimeOnly time) => time.ToString("h:mm tt", English);

    /// <summary>02/23/2026 9:05 AM on the office's wall clock.</summary>
    /// <param name="instant">UTC.</param>
    public static string DateAndTime(DateTime instant) => $"{Date(OfficeClock.DayOf(instant))} {Time(instant)}";

    /// <summary>Mon 02/23/2026 9:05 AM on the office's wall clock, for the header.</summary>
    /// <param name="instant">UTC.</param>
    public static string Header(DateTime instant) => $"{OfficeClock.WallClock(instant).ToString("ddd", English)} {DateAndTime(instant)}";

    /// <summary>Time spent: "1 h 5 min".</summary>
    public static string Spent(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : $"{time.Minutes} min";
}
