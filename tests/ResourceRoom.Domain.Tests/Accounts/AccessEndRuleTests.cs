using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class AccessEndRuleTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(true, null, AccessEndRefusal.Missing)]
    [InlineData(false, null, null)]
    [InlineData(false, 0, AccessEndRefusal.NotForRole)]
    [InlineData(true, -1, AccessEndRefusal.InThePast)]
    [InlineData(true, 0, null)]
    [InlineData(true, 365, null)]
    [InlineData(true, 366, AccessEndRefusal.TooFar)]
    public void WhyNot_EachDay_MatchesTable(bool isMonitor, int? days, AccessEndRefusal? expected) =>
        Assert.Equal(expected, AccessEndRule.WhyNot(isMonitor, days is { } ahead ? Today.AddDays(ahead) : null, Today));

    [Theory]
    [InlineData(null, true)]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Allows_AroundLastDay_IsExact(int? days, bool expected) =>
        Assert.Equal(expected, AccessEndRule.Allows(days is { } ahead ? Today.AddDays(ahead) : null, Today));
}
