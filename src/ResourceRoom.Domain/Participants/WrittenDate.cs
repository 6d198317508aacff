using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants;

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
