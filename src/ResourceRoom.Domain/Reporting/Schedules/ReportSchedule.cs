namespace ResourceRoom.Domain.Reporting.Schedules;

/// <summary>How often a saved report is sent by e-mail [ours]. The numbers are stored.</summary>
public enum ReportSchedule : byte
{
    /// <summary>Each Monday.</summary>
    Weekly = 1,

    /// <summary>On the first of each month.</summary>
    Monthly = 2,
}

/// <summary>When a saved report is sent, and of which days it is [ours].</summary>
public static class ReportSchedules
{
    private const int DaysOfWeek = 7;

    /// <summary>The time on the office's clock at which it is sent.</summary>
    public static readonly TimeOnly Time = new(8, 0);

    /// <summary>The day on which it is sent next, at <see cref="Time"/>.</summary>
    /// <param name="schedule">How often.</param>
    /// <param name="wallClock">What the office's clock shows; a time that has come is over.</param>
    public static DateOnly NextDay(this ReportSchedule schedule, DateTime wallClock)
    {
        var today = DateOnly.FromDateTime(wallClock);
        var first = TimeOnly.FromDateTime(wallClock) < Time ? today : today.AddDays(1);
        return schedule switch
        {
            ReportSchedule.Weekly => first.AddDays((DaysOfWeek + (int)DayOfWeek.Monday - (int)first.DayOfWeek) % DaysOfWeek),
            ReportSchedule.Monthly => first.Day == 1 ? first : new DateOnly(first.Year, first.Month, 1).AddMonths(1),
            _ => throw new ArgumentOutOfRangeException(nameof(schedule), schedule, "Not a schedule."),
        };
    }

    /// <summary>
    /// Of which days the report is each time. Days that stay the same would be sent again and again, so in their place it takes
    /// the last whole week or month.
    /// </summary>
    /// <param name="schedule">How often it is sent.</param>
    /// <param name="chosen">What was chosen; null for days that stay the same.</param>
    /// <param name="kind">Demographics take whole months only.</param>
    public static RelativePeriod PeriodOf(this ReportSchedule schedule, RelativePeriod? chosen, ReportKind kind) =>
        chosen ?? (schedule == ReportSchedule.Weekly && RelativePeriod.LastWeek.Suits(kind) ? RelativePeriod.LastWeek : RelativePeriod.LastMonth);

    /// <summary>Whether a report can be of such days on any day: demographics take whole months only.</summary>
    public static bool Suits(this RelativePeriod period, ReportKind kind) =>
        kind != ReportKind.Demographics || period is RelativePeriod.LastMonth or RelativePeriod.LastQuarter or RelativePeriod.LastProgramYear;
}
