using System.Globalization;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class ReportabilityRuleTests
{
    [Theory]
    [InlineData("2026-09-15", "2026-09-15", true)]
    [InlineData("2026-09-14", "2026-09-15", true)]
    [InlineData("2026-09-16", "2026-09-15", false)]
    [InlineData("2026-07-01", "2027-06-30", true)]
    [InlineData("2026-06-30", "2026-07-01", false)]
    [InlineData("2025-07-01", "2026-07-01", false)]
    public void MakesReportable_AroundTheProgramYear_IsForEarlierVisitsInIt(string visit, string supplied, bool expected) =>
        Assert.Equal(expected, ReportabilityRule.MakesReportable(Day(visit), Day(supplied)));

    [Theory]
    [InlineData("2026-09-15", "2026-09-15", true)]
    [InlineData("2026-09-16", "2026-09-15", true)]
    [InlineData("2029-09-16", "2026-09-15", true)]
    [InlineData("2026-07-01", "2026-09-15", true)]
    [InlineData("2026-06-30", "2026-09-15", false)]
    public void CountsFor_AroundTheProgramYear_IsFromItsBeginningOn(string visit, string supplied, bool expected) =>
        Assert.Equal(expected, ReportabilityRule.CountsFor(Day(visit), Day(supplied)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
