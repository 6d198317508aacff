using System.Globalization;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;

namespace ResourceRoom.Domain.Tests.Reporting.Schedules;

public sealed class ReportScheduleTests
{
    [Theory]
    [InlineData(ReportSchedule.Weekly, "2026-10-26T07:59:59", "2026-10-26")]
    [InlineData(ReportSchedule.Weekly, "2026-10-26T08:00:00", "2026-11-02")]
    [InlineData(ReportSchedule.Weekly, "2026-10-27T00:00:00", "2026-11-02")]
    [InlineData(ReportSchedule.Weekly, "2026-11-01T23:59:59", "2026-11-02")]
    [InlineData(ReportSchedule.Weekly, "2026-10-25T12:00:00", "2026-10-26")]
    [InlineData(ReportSchedule.Weekly, "2026-12-28T08:00:01", "2027-01-04")]
    [InlineData(ReportSchedule.Monthly, "2026-11-01T07:59:59", "2026-11-01")]
    [InlineData(ReportSchedule.Monthly, "2026-11-01T08:00:00", "2026-12-01")]
    [InlineData(ReportSchedule.Monthly, "2026-12-31T23:00:00", "2027-01-01")]
    [InlineData(ReportSchedule.Monthly, "2026-12-02T00:00:00", "2027-01-01")]
    public void NextDay_AfterAMoment_IsTheNextOne(ReportSchedule schedule, string wallClock, string expected) =>
        Assert.Equal(expected, Text(schedule.NextDay(DateTime.Parse(wallClock, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(ReportSchedule.Monthly, null, ReportKind.Utilization, RelativePeriod.LastMonth)]
    [InlineData(ReportSchedule.Weekly, null, ReportKind.Utilization, RelativePeriod.LastWeek)]
    [InlineData(ReportSchedule.Weekly, null, ReportKind.Demographics, RelativePeriod.LastMonth)]
    [InlineData(ReportSchedule.Weekly, RelativePeriod.ThisProgramYear, ReportKind.Loads, RelativePeriod.ThisProgramYear)]
    public void PeriodOf_SentReport_IsNeverOfDaysThatStayTheSame(ReportSchedule schedule, RelativePeriod? chosen, ReportKind kind, RelativePeriod expected) =>
        Assert.Equal(expected, schedule.PeriodOf(chosen, kind));

    [Fact]
    public void Suits_Demographics_TakesWholeMonthsOnAnyDay()
    {
        var days = Enumerable.Range(0, 800).Select(day => new DateOnly(2025, 1, 1).AddDays(day)).ToList();

        Assert.All(RelativePeriods.All, period => Assert.Equal(days.TrueForAll(day => period.On(day).IsWholeMonths), period.Suits(ReportKind.Demographics)));
        Assert.All(RelativePeriods.All, period => Assert.True(period.Suits(ReportKind.Utilization)));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
