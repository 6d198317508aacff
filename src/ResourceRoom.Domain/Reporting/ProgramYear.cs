using System.Globalization;

namespace ResourceRoom.Domain.Reporting;

/// <summary>A WIOA program year, July 1 to June 30, named for the year it begins in.</summary>
/// <param name="Year">The calendar year of its July 1.</param>
public readonly record struct ProgramYear(int Year)
{
    /// <summary>July 1.</summary>
    public DateOnly Start => new(Year, 7, 1);

    /// <summary>June 30 of the next calendar year.</summary>
    public DateOnly End => new(Year + 1, 6, 30);

    /// <summary>PY and the last two digits, as groups are named: PY 21 begins on July 1, 2021.</summary>
    public string ShortName => string.Create(CultureInfo.InvariantCulture, $"PY {Year % 100:00}");

    /// <summary>The program year that a day falls in.</summary>
    public static ProgramYear Containing(DateOnly day) => new(day.Month >= 7 ? day.Year : day.Year - 1);

    /// <summary>PY and the year, such as PY 2026.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PY {Year}");
}
