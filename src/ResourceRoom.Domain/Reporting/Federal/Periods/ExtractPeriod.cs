using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ResourceRoom.Domain.Reporting.Federal.Periods;

/// <summary>The period of a federal extract: a program year, or a quarter of one (1 is July to September, 4 is April to June).</summary>
public sealed record ExtractPeriod
{
    /// <summary>The earliest program year that can be asked for [ours].</summary>
    public const int EarliestYear = 2000;

    /// <summary>The latest one [ours].</summary>
    public const int LatestYear = 2099;

    /// <summary>How many quarters a program year has.</summary>
    public const int Quarters = 4;

    private ExtractPeriod(ProgramYear year, int? quarter, PeriodCoverage coverage) => (Year, Quarter, Coverage) = (year, quarter, coverage);

    /// <summary>The program year.</summary>
    public ProgramYear Year { get; }

    /// <summary>1 to 4; null for the whole year.</summary>
    public int? Quarter { get; }

    /// <summary>Which days of the year up to the quarter's end. Of a whole year there is one coverage, so it has one file [ours].</summary>
    public PeriodCoverage Coverage { get; }

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => Quarter is { } quarter && Coverage == PeriodCoverage.Quarter ? CalendarQuarterOf(quarter).Start : Year.Start;

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => Quarter is { } quarter ? CalendarQuarterOf(quarter).End : Year.End;

    /// <summary>Which due date is its own.</summary>
    public ExtractDue Due => Quarter is { } quarter ? (ExtractDue)quarter : ExtractDue.Year;

    /// <summary>Such as "PY 2026 quarter 1", "PY 2026 through quarter 2" or "PY 2026".</summary>
    public string Name => Quarter is { } quarter
        ? string.Create(CultureInfo.InvariantCulture, $"{Year} {(Coverage == PeriodCoverage.ToDate ? "through quarter" : "quarter")} {quarter}")
        : Year.ToString();

    /// <summary>A quarter, or without one the year. Another number than 1 to 4 throws.</summary>
    public static ExtractPeriod Of(ProgramYear year, int? quarter, PeriodCoverage coverage = PeriodCoverage.Quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter ?? Quarters, Quarters);
        return new(year, quarter, quarter is null ? PeriodCoverage.Quarter : coverage);
    }

    /// <summary>The quarter of a program year that a day falls in.</summary>
    public static ExtractPeriod Containing(DateOnly day) => Of(ProgramYear.Containing(day), ((CalendarQuarter.Containing(day).Number + 1) % Quarters) + 1);

    /// <summary>Reads the three parts of an address; false when one is not what it may be. Without a quarter it is the year.</summary>
    public static bool TryRead(string? year, string? quarter, string? coverage, [NotNullWhen(true)] out ExtractPeriod? period)
    {
        var isRead = TryNumber(year, EarliestYear, LatestYear, out var yearNumber)
            & (TryNumber(quarter, 1, Quarters, out var quarterNumber) | string.IsNullOrEmpty(quarter))
            & PeriodCoverages.TryRead(coverage, out var days);
        period = isRead ? Of(new ProgramYear(yearNumber), quarterNumber == 0 ? null : quarterNumber, days) : null;
        return isRead;
    }

    /// <summary>Whether its last day has passed.</summary>
    public bool IsOver(DateOnly today) => LastDay < today;

    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>The name and the days, such as "PY 2026 quarter 1, 07/01/2026 to 09/30/2026".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {FirstDay:MM/dd/yyyy} to {LastDay:MM/dd/yyyy}");

    private CalendarQuarter CalendarQuarterOf(int quarter) => CalendarQuarter.Containing(Year.Start).Plus(quarter - 1);

    private static bool TryNumber(string? text, int least, int most, out int number)
    {
        var isRead = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
        number = isRead ? number : 0;
        return isRead;
    }
}
