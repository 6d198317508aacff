using ResourceRoom.Domain.Plans.Assessing;

namespace ResourceRoom.Domain.Tests.Plans.Assessing;

public sealed class BarrierRuleTests
{
    private static readonly DateOnly Identified = new(2026, 3, 2);
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData(-1, BarrierRefusal.BeforeIdentified)]
    [InlineData(0, null)]
    [InlineData(8, null)]
    [InlineData(9, BarrierRefusal.InTheFuture)]
    public void WhyNotResolve_Day_LiesBetweenIdentifiedAndToday(int days, BarrierRefusal? expected) =>
        Assert.Equal(expected, BarrierRule.WhyNotResolve(Identified, resolvedOn: null, Identified.AddDays(days), Today));

    [Fact]
    public void WhyNotResolve_Resolved_IsRefusedFirst() =>
        Assert.Equal(BarrierRefusal.AlreadyResolved, BarrierRule.WhyNotResolve(Identified, Identified, Identified.AddDays(-1), Today));
}
