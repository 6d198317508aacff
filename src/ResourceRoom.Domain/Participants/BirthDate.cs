using System.Globalization;
using System.Text.RegularExpressions;

using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.Participants;

/// <summary>Rules for a birth date (Policy 1.11.2, item 5.2.5; the limits are [ours]).</summary>
public static partial class BirthDate
{
    private static readonly string[] FormsWithMonthNames =
        ["MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy"];

    /// <summary>Below this age, in years, staff are asked to confirm the date.</summary>
    public const int ConfirmBelowAge = 14;

    /// <summary>The highest age accepted, in years.</summary>
    public const int MaxAge = 120;

    /// <summary>
    /// Reads a date as <see cref="TypedDate"/> does, with the month's name (March 14, 1980), or with two digits of the year:
    /// the latest such year that is not in the future. On false, <paramref name="fault"/> is the reason.
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

        if ((TypedDate.Read(text) ?? WithMonthName(text) ?? WithShortYear(text, today)) is not { } read)
        {
            return YearIncomplete().IsMatch(text.Trim()) ? BirthDateFault.YearIncomplete : BirthDateFault.NotADate;
        }

        date = read;
        if (date > today)
        {
            return BirthDateFault.InFuture;
        }

        return AgeOn(date, today) > MaxAge ? BirthDateFault.Over120 : BirthDateFault.None;
    }

    private static DateOnly? WithMonthName(string text) =>
        DateOnly.TryParseExact(text.Trim(), FormsWithMonthNames, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date)
            ? date
            : null;

    private static DateOnly? WithShortYear(string text, DateOnly today)
    {
        var match = ShortYear().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var year = (today.Year / 100 * 100) + int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var date = TypedDate.Read($"{match.Groups["day"].Value}{year:D4}");
        return date <= today ? date : TypedDate.Read($"{match.Groups["day"].Value}{year - 100:D4}");
    }

    [GeneratedRegex(@"^(?<day>[0-9]{1,2}(?<between>[/-])[0-9]{1,2}\k<between>)(?<year>[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^[0-9]{1,2}(?<between>[/-])[0-9]{1,2}\k<between>([0-9]|[0-9]{3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearIncomplete();
}
