using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants;

/// <summary>Rules for a birth date (Policy 1.11.2, item 5.2.5; the limits are [ours]).</summary>
public static class BirthDate
{
    /// <summary>Below this age, in years, staff are asked to confirm the date.</summary>
    public const int ConfirmBelowAge = 14;

    /// <summary>The highest age accepted, in years.</summary>
    public const int MaxAge = 120;

    /// <summary>
    /// Reads MM/DD/YYYY with slashes, hyphens, periods, spaces or nothing between, YYYY-MM-DD, or with the month's name
    /// (March 14, 1980). A year of two digits is the latest such year that is not in the future. On false,
    /// <paramref name="fault"/> is the reason.
    /// </summary>
    public static bool TryParse(string? text, DateOnly today, out DateOnly date, out BirthDateFault fault)
    {
        fault = FaultOf(text, today, out date);
        if (fault != BirthDateFault.None)
        {
            date = default;
        }

        return fault == BirthDateFault.None;
    }

    /// <summary>
    /// Age in completed years; negative before birth. In a year without February 29, someone born on that day turns a year
    /// older on March 1 [ours].
    /// </summary>
    public static int AgeOn(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Whether the person is so young that the date must be confirmed before it is saved.</summary>
    public static bool NeedsConfirmation(DateOnly birth, DateOnly today) => AgeOn(birth, today) < ConfirmBelowAge;

    private static BirthDateFault FaultOf(string? text, DateOnly today, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return BirthDateFault.Empty;
        }

        if (WrittenDate.Read(text.Trim(), out var fault) is not { } written)
        {
            return fault;
        }

        if (written.OnOrBefore(today) is not { } day)
        {
            return BirthDateFault.NoSuchDay;
        }

        date = day;
        if (date > today)
        {
            return BirthDateFault.InFuture;
        }

        return AgeOn(date, today) > MaxAge ? BirthDateFault.Over120 : BirthDateFault.None;
    }
}

/// <summary>Month, day and year as they were typed; whether there is such a day is not known yet.</summary>
internal readonly partial record struct WrittenDate(int Month, int Day, string Year)
{
    private const int ShortYear = 2;
    private const int Century = 100;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Reads a trimmed text; null if it is no whole date, with the reason in <paramref name="fault"/>.</summary>
    public static WrittenDate? Read(string text, out BirthDateFault fault)
    {
        fault = BirthDateFault.None;
        foreach (var shape in new[] { MonthFirst(), YearFirst(), Digits(), DigitsYearFirst(), Named() })
        {
            if (shape.Match(text) is { Success: true } match && MonthOf(match.Groups["month"].Value) is { } month)
            {
                return new(month, Number(match.Groups["day"].Value), match.Groups["year"].Value);
            }
        }

        fault = OddYear().IsMatch(text) ? BirthDateFault.YearIncomplete
            : Part().IsMatch(text) || (PartNamed().Match(text) is { Success: true } part && MonthOf(part.Groups["month"].Value) is not null) ? BirthDateFault.PartMissing
            : BirthDateFault.NotADate;
        return null;
    }

    /// <summary>The day; with a year of two digits, the latest that is not after another day. Null if there is no such day.</summary>
    public DateOnly? OnOrBefore(DateOnly latest)
    {
        if (Year.Length > ShortYear)
        {
            return In(Number(Year));
        }

        var year = (latest.Year / Century * Century) + Number(Year);
        var date = In(year);
        return date <= latest ? date : In(year - Century);
    }

    private DateOnly? In(int year) =>
        year >= 1 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    private static int? MonthOf(string written)
    {
        if (char.IsAsciiDigit(written[0]))
        {
            return Number(written);
        }

        var name = string.Equals(written, "Sept", StringComparison.OrdinalIgnoreCase) ? written[..3] : written;
        var place = Array.FindIndex(Months, month => month.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (name.Length == 3 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        return place < 0 ? null : place + 1;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})(?<between>\s*[/.-]\s*|\s+)(?<day>[0-9]{1,2})\k<between>['’]?(?<year>[0-9]{4}|[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<between>[/.-])(?<month>[0-9]{1,2})\k<between>(?<day>[0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?!19|20)(?<month>[0-9]{2})(?<day>[0-9]{2})(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // No month is 19 or 20.
    [GeneratedRegex(@"^(?<year>(19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsYearFirst();

    [GeneratedRegex(
        @"^((?<day>[0-9]{1,2})(st|nd|rd|th)?[\s./-]+)?(?<month>[a-z]{3,9})[\s,./-]+((?(day)(?!))(?<day>[0-9]{1,2})(st|nd|rd|th)?[\s,./-]+)?(?(day)|(?!))['’]?(?<year>[0-9]{4}|[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[0-9]{1,2}(?<between>[/. -])[0-9]{1,2}\k<between>['’]?([0-9]|[0-9]{3}|[0-9]{5,})\z|^[0-9]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OddYear();

    [GeneratedRegex(@"^([0-9]{4}|[0-9]{1,2}[/.-]([0-9]{1,2}[/.-]?|[0-9]{4}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^([0-9]{1,2}(st|nd|rd|th)?[\s./-]+)?(?<month>[a-z]{3,9})[\s./-]*([0-9]{1,4}(st|nd|rd|th)?)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartNamed();
}
