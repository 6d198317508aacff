namespace ResourceRoom.Domain.Reporting;

/// <summary>A period that moves on with the days, as saved reports take it [ours]. The numbers are stored.</summary>
public enum RelativePeriod : byte
{
    /// <summary>From Sunday through today.</summary>
    ThisWeek = 1,

    /// <summary>The last whole week, Sunday to Saturday.</summary>
    LastWeek = 2,

    /// <summary>From the first of the month through today.</summary>
    ThisMonth = 3,

    /// <summary>The last whole month.</summary>
    LastMonth = 4,

    /// <summary>The last whole quarter.</summary>
    LastQuarter = 5,

    /// <summary>From July 1 through today.</summary>
    ThisProgramYear = 6,

    /// <summary>The last whole program year.</summary>
    LastProgramYear = 7,
}

/// <summary>Which days a relative period is.</summary>
public static class RelativePeriods
{
    private const int DaysOfWeek = 7;

    /// <summary>All, the shortest first.</summary>
    public static IReadOnlyList<RelativePeriod> All { get; } = Enum.GetValues<RelativePeriod>();

    /// <summary>The days that a relative period is on a day.</summary>
    public static ReportPeriod On(this RelativePeriod period, DateOnly today)
    {
        var sunday = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = CalendarQuarter.Containing(today).Plus(-1);
        var year = ProgramYear.Containing(today);
        return period switch
        {
            RelativePeriod.ThisWeek => new(sunday, today),
            RelativePeriod.LastWeek => new(sunday.AddDays(-DaysOfWeek), sunday.AddDays(-1)),
            RelativePeriod.ThisMonth => new(month, today),
            RelativePeriod.LastMonth => new(month.AddMonths(-1), month.AddDays(-1)),
            RelativePeriod.LastQuarter => new(quarter.Start, quarter.End),
            RelativePeriod.ThisProgramYear => new(year.Start, today),
            RelativePeriod.LastProgramYear => new(new ProgramYear(year.Year - 1).Start, year.Start.AddDays(-1)),
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Not a relative period."),
        };
    }
}
