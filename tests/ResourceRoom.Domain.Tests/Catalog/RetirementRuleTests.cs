using ResourceRoom.Domain.Catalog;

namespace ResourceRoom.Domain.Tests.Catalog;

public sealed class RetirementRuleTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(-1, RetirementRefusal.InThePast)]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void WhyNotRetire_AroundToday_StartsToday(int days, RetirementRefusal? expected) =>
        Assert.Equal(expected, RetirementRule.WhyNotRetire(new(Today.AddYears(-1), Until: null), Today.AddDays(days), Today));

    [Theory]
    [InlineData(9, RetirementRefusal.BeforeFirstDay)]
    [InlineData(10, null)]
    public void WhyNotRetire_ServiceStillToCome_EndsNotBeforeItStarts(int days, RetirementRefusal? expected) =>
        Assert.Equal(expected, RetirementRule.WhyNotRetire(new(Today.AddDays(10), Until: null), Today.AddDays(days), Today));

    [Fact]
    public void WhyNotRetire_Retired_IsRefused() =>
        Assert.Equal(RetirementRefusal.AlreadyRetired, RetirementRule.WhyNotRetire(new(Today, Today.AddDays(3)), Today.AddDays(5), Today));

    [Fact]
    public void WhyNotUndo_OnlyRetired_CanBeUndone()
    {
        Assert.Null(RetirementRule.WhyNotUndo(new(Today, Today)));
        Assert.Equal(RetirementRefusal.NotRetired, RetirementRule.WhyNotUndo(new(Today, Until: null)));
    }
}
