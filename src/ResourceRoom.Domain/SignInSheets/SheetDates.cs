using System.Globalization;
using System.Text.RegularExpressions;

using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>The days that a spreadsheet's cells hold, however the spreadsheet shows them.</summary>
internal static partial class SheetDates
{
    private static readonly string[] WithYear =
    [
        "M/d/yy", "M-d-yy", "M.d.yy", "M.d.yyyy", "yyyy/M/d", "d-MMM-yy", "d-MMM-yyyy", "d MMM yy", "d MMM yyyy", "d MMMM yyyy",
        "MMM d yyyy", "MMM d, yyyy", "MMM d yy", "MMM d, yy", "MMMM d yyyy", "MMMM d, yyyy",
    ];

    private static readonly string[] WithoutYear = ["M/d yyyy", "M-d yyyy", "d-MMM yyyy", "d MMM yyyy", "MMM d yyyy", "MMMM d yyyy"];

    /// <summary>How a row writes its day.</summary>
    public static string Write(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// A date as typed, or as spreadsheets show one: a short year, a month's name, the day of the week before it. Without a year it is the
    /// latest such day. Null for anything else.
    /// </summary>
    public static DateOnly? Read(string text, DateOnly today)
    {
        var date = Weekday().Replace(text.Trim(), "");
        return TypedDate.Read(date) ?? Exactly(date, WithYear) ?? Latest(date, today);
    }

    /// <summary>The day and the time of a cell that holds both, or the day alone; the time is empty at midnight, which a spreadsheet adds.</summary>
    public static (DateOnly Day, string Time)? ReadWithTime(string text, DateOnly today)
    {
        if (Read(text, today) is { } alone)
        {
            return (alone, "");
        }

        for (var at = text.IndexOfAny([' ', 'T']); at > 0; at = text.IndexOfAny([' ', 'T'], at + 1))
        {
            var time = text[(at + 1)..].Trim();
            var read = TypedTime.Read(time, after: null, out var fault);
            if ((read is not null || fault == TypedTimeFault.MorningOrAfternoon) && Read(text[..at].TrimEnd(','), today) is { } day)
            {
                return (day, read == TimeOnly.MinValue ? "" : time);
            }
        }

        return null;
    }

    /// <summary>The one day that is named within a line of text; null for none or several.</summary>
    public static DateOnly? Within(string text, DateOnly today)
    {
        List<DateOnly> days = [.. Mentions().Matches(text).Select(match => Read(match.Value, today)).OfType<DateOnly>().Distinct()];
        return days is [var day] ? day : null;
    }

    /// <summary>The day if a line says a day and nothing else, such as <em>Date: 11/19/2026</em>; null otherwise.</summary>
    public static DateOnly? Alone(string text, DateOnly today) =>
        Read(text.Split(':', 2, StringSplitOptions.TrimEntries) is [var label, var day] && SheetWords.Folded(label) is "DATE" or "DAY" ? day : text, today);

    /// <summary>A date without the midnight that a spreadsheet adds.</summary>
    public static string WithoutMidnight(string text) => Midnight().Replace(text, "");

    private static DateOnly? Latest(string text, DateOnly today)
    {
        var inYear = Exactly($"{text} {today.Year}", WithoutYear);
        return inYear <= today ? inYear : Exactly($"{text} {today.Year - 1}", WithoutYear);
    }

    private static DateOnly? Exactly(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date) ? date : null;

    [GeneratedRegex(@"^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?[.,]*\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<=[0-9])[ T](0?0:00|12:00(:00)? ?AM|00:00:00|0:00:00)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"\b([0-9]{1,2}(?<between>[/.-])[0-9]{1,2}\k<between>([0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2}|[A-Za-z]{3,9} [0-9]{1,2},? [0-9]{4}|[0-9]{1,2}[ -][A-Za-z]{3,9}[ -][0-9]{2,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mentions();
}
