using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ExtractPeriodTests
{
    [Theory]
    [InlineData(1, PeriodCoverage.Quarter, "PY 2026 quarter 1, 07/01/2026 to 09/30/2026")]
    [InlineData(2, PeriodCoverage.Quarter, "PY 2026 quarter 2, 10/01/2026 to 12/31/2026")]
    [InlineData(3, PeriodCoverage.Quarter, "PY 2026 quarter 3, 01/01/2027 to 03/31/2027")]
    [InlineData(4, PeriodCoverage.Quarter, "PY 2026 quarter 4, 04/01/2027 to 06/30/2027")]
    [InlineData(1, PeriodCoverage.ToDate, "PY 2026 through quarter 1, 07/01/2026 to 09/30/2026")]
    [InlineData(2, PeriodCoverage.ToDate, "PY 2026 through quarter 2, 07/01/2026 to 12/31/2026")]
    [InlineData(4, PeriodCoverage.ToDate, "PY 2026 through quarter 4, 07/01/2026 to 06/30/2027")]
    [InlineData(null, PeriodCoverage.Quarter, "PY 2026, 07/01/2026 to 06/30/2027")]
    [InlineData(null, PeriodCoverage.ToDate, "PY 2026, 07/01/2026 to 06/30/2027")]
    public void ToString_AnyPeriod_NamesItAndItsDays(int? quarter, PeriodCoverage coverage, string expected) =>
        Assert.Equal(expected, ExtractPeriod.Of(new ProgramYear(2026), quarter, coverage).ToString());

    [Fact]
    public void Of_YearToDate_IsTheYear() =>
        Assert.Equal(ExtractPeriod.Of(new ProgramYear(2026), null), ExtractPeriod.Of(new ProgramYear(2026), null, PeriodCoverage.ToDate));

    [Fact]
    public void Of_Quarter1ToDate_IsARunOfItsOwn() =>
        Assert.NotEqual(ExtractBuilder.Quarter1, ExtractPeriod.Of(new ProgramYear(2026), 1, PeriodCoverage.ToDate));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Of_NoSuchQuarter_Throws(int quarter) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExtractPeriod.Of(new ProgramYear(2026), quarter));

    [Theory]
    [InlineData("2026-06-30", "PY 2025 quarter 4")]
    [InlineData("2026-07-01", "PY 2026 quarter 1")]
    [InlineData("2026-09-30", "PY 2026 quarter 1")]
    [InlineData("2026-10-01", "PY 2026 quarter 2")]
    [InlineData("2026-12-31", "PY 2026 quarter 2")]
    [InlineData("2027-01-01", "PY 2026 quarter 3")]
    [InlineData("2027-04-01", "PY 2026 quarter 4")]
    public void Containing_Day_IsItsQuarter(string day, string expected) => Assert.Equal(expected, ExtractPeriod.Containing(Days.On(day)).Name);

    [Theory]
    [InlineData("2026-06-30", "PY 2025 quarter 3, 01/01/2026 to 03/31/2026")]
    [InlineData("2026-09-30", "PY 2025 quarter 4, 04/01/2026 to 06/30/2026")]
    [InlineData("2026-10-01", "PY 2026 quarter 1, 07/01/2026 to 09/30/2026")]
    [InlineData("2026-11-27", "PY 2026 quarter 1, 07/01/2026 to 09/30/2026")]
    [InlineData("2027-01-01", "PY 2026 quarter 2, 10/01/2026 to 12/31/2026")]
    public void LastQuarter_Day_IsTheLastThatIsOver(string today, string expected)
    {
        var last = ExtractPeriods.LastQuarter(Days.On(today));

        Assert.True(last.IsOver(Days.On(today)));
        Assert.Equal(expected, last.ToString());
    }

    [Theory]
    [InlineData("2026-09-29", false)]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-10-01", true)]
    public void IsOver_AroundTheLastDay_IsExact(string today, bool expected) => Assert.Equal(expected, ExtractBuilder.Quarter1.IsOver(Days.On(today)));

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    public void Holds_AroundBothEnds_IsExact(string day, bool expected) => Assert.Equal(expected, ExtractBuilder.Quarter1.Holds(Days.On(day)));

    [Fact]
    public void In_YearThatRuns_ListsWhatHasBegun() => Assert.Equal(
        ["PY 2026 quarter 1 True", "PY 2026 quarter 2 False", "PY 2026 False"],
        ExtractPeriods.In(new ProgramYear(2026), Days.On("2026-11-27")).Select(period => $"{period.Name} {period.IsOver(Days.On("2026-11-27"))}"));

    [Theory]
    [InlineData("2026-11-27", "2024-03-01", "2026 2025 2024 2023")]
    [InlineData("2026-11-27", "2026-11-01", "2026")]
    [InlineData("2026-11-27", null, "2026")]
    [InlineData("2026-07-01", "2026-07-01", "2026 2025")]
    [InlineData("2026-09-30", null, "2026 2025")]
    public void Years_Day_GoBackToTheFirstVisitAndTheLastQuarter(string today, string? firstVisitOn, string expected) =>
        Assert.Equal(expected, string.Join(' ', ExtractPeriods.Years(Days.On(today), Days.Maybe(firstVisitOn)).Select(year => year.Year)));

    [Theory]
    [InlineData("2026", "1", null, "PY 2026 quarter 1")]
    [InlineData("2026", "2", "to-date", "PY 2026 through quarter 2")]
    [InlineData("2026", null, "quarter", "PY 2026")]
    [InlineData("2026", "", "to-date", "PY 2026")]
    [InlineData("2000", "4", "", "PY 2000 quarter 4")]
    [InlineData("1999", "1", null, null)]
    [InlineData("2100", "1", null, null)]
    [InlineData(null, "1", null, null)]
    [InlineData("2026", "0", null, null)]
    [InlineData("2026", "5", null, null)]
    [InlineData("2026", " 1", null, null)]
    [InlineData("2026", "1", "To-Date", null)]
    [InlineData("2026", "1", "year", null)]
    public void TryRead_Address_TakesExactValuesOnly(string? year, string? quarter, string? coverage, string? expected)
    {
        Assert.Equal(expected is not null, ExtractPeriod.TryRead(year, quarter, coverage, out var period));
        Assert.Equal(expected, period?.Name);
    }

    [Theory]
    [InlineData(1, "2026-11-15")]
    [InlineData(2, "2027-02-15")]
    [InlineData(3, "2027-05-15")]
    [InlineData(4, "2027-08-15")]
    [InlineData(null, "2027-10-01")]
    public void DueDate_InitialTable_IsTheFirstAfterThePeriod(int? quarter, string expected)
    {
        var period = ExtractPeriod.Of(new ProgramYear(2026), quarter);

        Assert.Equal(Days.On(expected), ExtractDueDates.Of(period, ExtractDueDates.Initial[period.Due]));
    }

    [Theory]
    [InlineData(9, 30, "2027-09-30")]
    [InlineData(10, 1, "2026-10-01")]
    public void DueDate_AroundThePeriodsEnd_ComesAfterIt(int month, int day, string expected) =>
        Assert.Equal(Days.On(expected), ExtractDueDates.Of(ExtractBuilder.Quarter1, new YearlyDay(month, day)));

    [Theory]
    [InlineData(2, 28, true)]
    [InlineData(2, 29, false)]
    [InlineData(4, 31, false)]
    [InlineData(12, 31, true)]
    [InlineData(0, 1, false)]
    [InlineData(13, 1, false)]
    [InlineData(1, 0, false)]
    public void Exists_YearlyDay_IsInEveryYear(int month, int day, bool expected) => Assert.Equal(expected, new YearlyDay(month, day).Exists);
}
