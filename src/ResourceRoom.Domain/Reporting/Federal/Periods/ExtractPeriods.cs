namespace ResourceRoom.Domain.Reporting.Federal.Periods;

/// <summary>The periods that the page of the extract offers [ours].</summary>
public static class ExtractPeriods
{
    /// <summary>The last quarter that is over: the one before the quarter that today falls in. The page offers it first.</summary>
    public static ExtractPeriod LastQuarter(DateOnly today) => ExtractPeriod.Containing(CalendarQuarter.Containing(today).Start.AddDays(-1));

    /// <summary>The program years to choose from: the latest first, back to that of the first visit, and always that of the last quarter.</summary>
    /// <param name="today">The office's day.</param>
    /// <param name="firstVisitOn">The day of the first visit on record; null without visits.</param>
    public static IReadOnlyList<ProgramYear> Years(DateOnly today, DateOnly? firstVisitOn)
    {
        var offered = LastQuarter(today).Year.Year;
        var (first, last) = (firstVisitOn is { } day ? ProgramYear.Containing(day).Year : offered, ProgramYear.Containing(today).Year);
        first = Math.Min(first, offered);
        return [.. Enumerable.Range(0, last - first + 1).Select(back => new ProgramYear(last - back))];
    }

    /// <summary>What there is to choose in a program year: its quarters in order, then the year; those only that have begun.</summary>
    public static IReadOnlyList<ExtractPeriod> In(ProgramYear year, DateOnly today) =>
    [
        .. Enumerable.Range(1, ExtractPeriod.Quarters).Select(quarter => ExtractPeriod.Of(year, quarter))
            .Append(ExtractPeriod.Of(year, null))
            .Where(period => period.FirstDay <= today),
    ];
}
