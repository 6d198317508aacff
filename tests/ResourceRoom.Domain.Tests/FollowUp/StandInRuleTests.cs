using System.Globalization;

using ResourceRoom.Domain.FollowUp.StandIns;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class StandInRuleTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", null)]
    [InlineData("2026-02-20", "2026-03-02", null)]
    [InlineData("2026-03-10", "2026-03-09", StandInFault.EndsBeforeItBegins)]
    [InlineData("2026-02-20", "2026-03-01", StandInFault.IsOver)]
    [InlineData("2026-03-02", "2027-03-01", null)]
    [InlineData("2026-03-02", "2027-03-02", StandInFault.IsTooLong)]
    [InlineData("2027-03-01", "2028-02-29", null)]
    [InlineData("2028-02-29", "2029-02-28", null)]
    [InlineData("2028-02-29", "2029-03-01", StandInFault.IsTooLong)]
    [InlineData("9999-01-01", "9999-12-31", null)]
    [InlineData("0001-01-01", "0001-01-02", StandInFault.IsOver)]
    public void FaultOf_Days_FollowsTheTable(string first, string last, StandInFault? expected) =>
        Assert.Equal(expected, StandInRule.FaultOf(Days(first, last), Today, []));

    [Theory]
    [InlineData("2026-03-05", "2026-03-09", null)]
    [InlineData("2026-03-05", "2026-03-10", StandInFault.OverlapsAnother)]
    [InlineData("2026-03-12", "2026-03-13", StandInFault.OverlapsAnother)]
    [InlineData("2026-03-20", "2026-03-30", StandInFault.OverlapsAnother)]
    [InlineData("2026-03-21", "2026-03-30", null)]
    [InlineData("2026-03-01", "2026-04-30", StandInFault.OverlapsAnother)]
    public void FaultOf_BesideAnother_SharesNoDay(string first, string last, StandInFault? expected) =>
        Assert.Equal(expected, StandInRule.FaultOf(Days(first, last), Today, [Days("2026-05-01", "2026-05-02"), Days("2026-03-10", "2026-03-20")]));

    private static StandInDays Days(string first, string last) => new(Day(first), Day(last));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
