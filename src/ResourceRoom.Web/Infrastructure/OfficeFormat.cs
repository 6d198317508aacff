using System.Globalization;

using ResourceRoom.Domain.Locations.Hours;

namespace ResourceRoom.Web.Infrastructure;

public static class OfficeFormat
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>From Monday on, as offices count them.</summary>
    public static IReadOnlyList<DayOfWeek> Weekdays { get; } = [.. Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Sunday), DayOfWeek.Sunday];

    public static string Date(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTime instant) => OfficeClock.WallClock(instant).ToString("h:mm tt", English);

    public static string Time(TimeOnly time) => time.ToString("h:mm tt", English);

    /// <summary>Such as 9:00 AM to 10:00 AM.</summary>
    /// <param name="hour">0 to 23.</param>
    public static string Hour(int hour) => $"{Time(new TimeOnly(hour, 0))} to {Time(new TimeOnly(hour, 0).AddHours(1))}";

    public static string DateAndTime(DateTime instant) => $"{Date(OfficeClock.DayOf(instant))} {Time(instant)}";

    public static string Header(DateTime instant) => $"{OfficeClock.WallClock(instant).ToString("ddd", English)} {DateAndTime(instant)}";

    /// <summary>For a <c>datetime</c> attribute, with the office's offset from UTC.</summary>
    public static string Machine(DateTime instant) => OfficeClock.WithOffset(instant).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Such as Monday to Friday, 8:30 AM to 12:00 PM and 1:00 PM to 5:00 PM; Saturday, 9:00 AM to 12:00 PM.</summary>
    public static string Hours(OpenHours hours)
    {
        var parts = new List<(DayOfWeek First, DayOfWeek Last, IReadOnlyList<OpenSpan> Spans)>();
        foreach (var day in Weekdays)
        {
            var spans = hours.OfDay(day);
            if (parts is [.., var part] && part.Spans.SequenceEqual(spans))
            {
                parts[^1] = part with { Last = day };
            }
            else
            {
                parts.Add((day, day, spans));
            }
        }

        return string.Join("; ", parts.Where(part => part.Spans.Count > 0).Select(part => $"{Days(part.First, part.Last)}, {Spans(part.Spans)}"));

        static string Days(DayOfWeek first, DayOfWeek last) => first == last ? first.ToString() : $"{first} to {last}";
    }

    /// <summary>Such as 8:30 AM to 12:00 PM and 1:00 PM to 5:00 PM.</summary>
    public static string Spans(IReadOnlyList<OpenSpan> spans) => string.Join(" and ", spans.Select(span => $"{Time(span.OpensAt)} to {Time(span.ClosesAt)}"));

    public static string Dollars(decimal value) => value.ToString("C2", English);

    public static string Spent(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : $"{time.Minutes} min";
}
