using System.Globalization;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Utilization;

namespace ResourceRoom.Domain.Tests.Reporting;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2026-02-01", "2026-02-28", "2026-11-27", "2026-01-01", "2026-01-31")]
    [InlineData("2026-03-01", "2026-03-10", "2026-11-27", "2026-02-19", "2026-02-28")]
    [InlineData("2026-07-01", "2026-09-30", "2026-11-27", "2026-04-01", "2026-06-30")]
    [InlineData("2025-07-01", "2026-06-30", "2026-11-27", "2024-07-01", "2025-06-30")]
    [InlineData("2024-02-29", "2024-02-29", "2026-11-27", "2024-02-28", "2024-02-28")]
    [InlineData("2026-11-01", "2026-11-30", "2026-11-27", "2026-10-01", "2026-10-27")]
    [InlineData("2026-11-01", "2026-11-30", "2026-11-30", "2026-10-01", "2026-10-31")]
    [InlineData("2026-03-01", "2026-03-31", "2026-03-30", "2026-02-01", "2026-02-28")]
    [InlineData("2026-07-01", "2027-06-30", "2026-11-27", "2025-07-01", "2025-11-27")]
    public void PreviousAsOf_Period_IsTheOneComparedWithIt(string from, string to, string today, string expectedFrom, string expectedTo) =>
        Assert.Equal(Of(expectedFrom, expectedTo), Of(from, to).PreviousAsOf(Day(today)));

    [Theory]
    [InlineData(UtilizationBy.Day, "2026-02-27", "2026-03-02", "2026-03-01", "02-27/02-27 02-28/02-28 03-01/03-01")]
    [InlineData(UtilizationBy.Week, "2026-02-25", "2026-03-10", "2026-03-31", "02-25/02-28 03-01/03-07 03-08/03-10")]
    [InlineData(UtilizationBy.Week, "2026-02-25", "2026-03-10", "2026-03-01", "02-25/02-28 03-01/03-07")]
    [InlineData(UtilizationBy.Month, "2026-01-31", "2026-03-01", "2026-12-31", "01-31/01-31 02-01/02-28 03-01/03-01")]
    [InlineData(UtilizationBy.Day, "2026-03-02", "2026-03-05", "2026-03-01", "")]
    public void Parts_Period_BeginByToday(UtilizationBy by, string from, string to, string today, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of(from, to).Parts(by, Day(today)).Select(part => $"{Short(part.From)}/{Short(part.To)}")));

    [Theory]
    [InlineData(RelativePeriod.ThisWeek, "2026-11-29", "2026-11-29", "2026-11-29")]
    [InlineData(RelativePeriod.ThisWeek, "2026-11-28", "2026-11-22", "2026-11-28")]
    [InlineData(RelativePeriod.LastWeek, "2026-11-29", "2026-11-22", "2026-11-28")]
    [InlineData(RelativePeriod.LastWeek, "2026-11-28", "2026-11-15", "2026-11-21")]
    [InlineData(RelativePeriod.ThisMonth, "2026-11-01", "2026-11-01", "2026-11-01")]
    [InlineData(RelativePeriod.LastMonth, "2026-03-31", "2026-02-01", "2026-02-28")]
    [InlineData(RelativePeriod.LastMonth, "2026-01-01", "2025-12-01", "2025-12-31")]
    [InlineData(RelativePeriod.LastQuarter, "2026-09-30", "2026-04-01", "2026-06-30")]
    [InlineData(RelativePeriod.LastQuarter, "2026-10-01", "2026-07-01", "2026-09-30")]
    [InlineData(RelativePeriod.ThisProgramYear, "2026-06-30", "2025-07-01", "2026-06-30")]
    [InlineData(RelativePeriod.ThisProgramYear, "2026-07-01", "2026-07-01", "2026-07-01")]
    [InlineData(RelativePeriod.LastProgramYear, "2026-07-01", "2025-07-01", "2026-06-30")]
    public void On_RelativePeriod_MovesWithTheDays(RelativePeriod period, string today, string from, string to) =>
        Assert.Equal(Of(from, to), period.On(Day(today)));

    private static ReportPeriod Of(string from, string to) => new(Day(from), Day(to));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
