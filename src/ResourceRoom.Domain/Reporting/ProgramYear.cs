using System.Globalization;

namespace ResourceRoom.Domain.Reporting;

/// <summary>A WIOA program year, 1 July to 30 June, named for the year it begins in.</summary>
/// <param name="Year">The calendar year of its 1 July.</param>
public readonly record struct ProgramYear(int Year)
{
    /// <summary>Its first day, 1 July.</summary>
    public DateOnly Start => new(Year, 7, 1);

    /// <summary>Its last day, 30 June of the next calendar year.</summary>
    public DateOnly End => new(Year + 1, 6, 30);

    /// <summary>The program year that a day lies in.</summary>
    public static ProgramYear Containing(DateOnly day) => new(day.Month >= 7 ? day.Year : day.Year - 1);

    /// <summary>PY and the year, as in PY 2026.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PY {Year}");
}
