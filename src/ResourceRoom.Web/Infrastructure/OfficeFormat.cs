using System.Globalization;

namespace ResourceRoom.Web.Infrastructure;

public static class OfficeFormat
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static string Date(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    public static string Time(DateTime instant) => OfficeClock.WallClock(instant).ToString("h:mm tt", English);

    public static string Time(TimeOnly time) => time.ToString("h:mm tt", English);

    public static string DateAndTime(DateTime instant) => $"{Date(OfficeClock.DayOf(instant))} {Time(instant)}";

    public static string Header(DateTime instant) => $"{OfficeClock.WallClock(instant).ToString("ddd", English)} {DateAndTime(instant)}";

    public static string Dollars(decimal value) => value.ToString("C2", English);

    public static string Spent(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : $"{time.Minutes} min";
}
