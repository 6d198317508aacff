using ResourceRoom.Domain.Reporting.Utilization;

namespace ResourceRoom.Domain.Reporting;

/// <summary>The days of a report; both of its ends are in it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, never before the first.</param>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>How many days it has.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Whether it begins on a first and ends on the last day of a month.</summary>
    public bool IsWholeMonths => From.Day == 1 && To.Day == DateTime.DaysInMonth(To.Year, To.Month);

    /// <summary>The period through a day, where it goes on longer; null if it begins later.</summary>
    public ReportPeriod? Through(DateOnly day) => From > day ? null : this with { To = day < To ? day : To };

    /// <summary>
    /// The period before it that a comparison takes [ours]: as many whole months before whole months, otherwise as many days right before.
    /// Of a period that is not over, the same number of days from the beginning of both is compared.
    /// </summary>
    /// <param name="today">The day through which it is over.</param>
    public ReportPeriod PreviousAsOf(DateOnly today)
    {
        var before = IsWholeMonths
            ? new ReportPeriod(From.AddMonths(-((To.Year - From.Year) * MonthsOfYear) - To.Month + From.Month - 1), From.AddDays(-1))
            : new ReportPeriod(From.AddDays(-Days), From.AddDays(-1));
        return Through(today) is { } soFar && soFar != this && soFar.Days < before.Days ? before with { To = before.From.AddDays(soFar.Days - 1) } : before;
    }

    /// <summary>The parts that begin on or before a day, cut to the period.</summary>
    /// <param name="by">How long each is.</param>
    /// <param name="today">Later ones have not begun.</param>
    public IEnumerable<ReportPeriod> Parts(UtilizationBy by, DateOnly today)
    {
        for (var from = From; from <= To && from <= today;)
        {
            var last = LastOfPart(from, by);
            yield return new(from, last < To ? last : To);
            from = last.AddDays(1);
        }
    }

    private static DateOnly LastOfPart(DateOnly day, UtilizationBy by) => by switch
    {
        UtilizationBy.Week => day.AddDays(DaysOfWeek - 1 - (int)day.DayOfWeek),
        UtilizationBy.Month => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1),
        _ => day,
    };
}
