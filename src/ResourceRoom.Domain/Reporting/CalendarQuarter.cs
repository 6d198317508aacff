namespace ResourceRoom.Domain.Reporting;

/// <summary>A quarter of the calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct CalendarQuarter(int Year, int Number)
{
    private const int MonthsInQuarter = 3;

    /// <summary>Its first day.</summary>
    public DateOnly Start => new(Year, ((Number - 1) * MonthsInQuarter) + 1, 1);

    /// <summary>Its last day.</summary>
    public DateOnly End => Start.AddMonths(MonthsInQuarter).AddDays(-1);

    /// <summary>The quarter that a day falls in.</summary>
    public static CalendarQuarter Containing(DateOnly day) => new(day.Year, ((day.Month - 1) / MonthsInQuarter) + 1);

    /// <summary>The quarter that many quarters later.</summary>
    public CalendarQuarter Plus(int quarters) => Containing(Start.AddMonths(quarters * MonthsInQuarter));
}
