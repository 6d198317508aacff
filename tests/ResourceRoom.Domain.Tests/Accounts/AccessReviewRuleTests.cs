using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class AccessReviewRuleTests
{
    [Theory]
    [InlineData(false, "2026-01-01", AccessReviewState.Due)]
    [InlineData(false, "2026-01-31", AccessReviewState.Due)]
    [InlineData(false, "2026-02-01", AccessReviewState.Overdue)]
    [InlineData(false, "2026-03-31", AccessReviewState.Overdue)]
    [InlineData(false, "2026-04-01", AccessReviewState.Due)]
    [InlineData(true, "2026-03-31", AccessReviewState.Confirmed)]
    public void StateOf_EachDay_MatchesTable(bool isConfirmed, string today, AccessReviewState expected) =>
        Assert.Equal(expected, AccessReviewRule.StateOf(isConfirmed, Day(today)));

    [Fact]
    public void DueOn_FirstMonth_IsItsLastDay() => Assert.Equal(Day("2026-04-30"), AccessReviewRule.DueOn(new CalendarQuarter(2026, 2)));

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", false)]
    [InlineData("2026-01-01", "2026-04-01", true)]
    [InlineData("2026-04-01", "2026-04-01", false)]
    [InlineData(null, "2026-04-01", true)]
    public void IsUnused_Around90Days_IsExact(string? lastUsedOn, string today, bool expected) =>
        Assert.Equal(expected, AccessReviewRule.IsUnused(lastUsedOn is null ? null : Day(lastUsedOn), Day(today)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
