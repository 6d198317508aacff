using ResourceRoom.Domain.Plans.Signing;

namespace ResourceRoom.Domain.Tests.Plans.Signing;

public sealed class SigningRuleTests
{
    private static readonly DateOnly First = new(2026, 6, 1);
    private static readonly DateOnly Today = new(2026, 6, 20);

    [Theory]
    [InlineData(-1, SigningRefusal.BeforeEnrollment)]
    [InlineData(0, null)]
    [InlineData(19, null)]
    [InlineData(20, SigningRefusal.InTheFuture)]
    public void WhyNot_DaysAfterTheFirst_IsExact(int days, SigningRefusal? why) =>
        Assert.Equal(why, SigningRule.WhyNot(First.AddDays(days), First, Today, hasGoal: true));

    [Fact]
    public void WhyNot_NoGoal_IsRefused() => Assert.Equal(SigningRefusal.NoGoal, SigningRule.WhyNot(First, First, Today, hasGoal: false));

    [Fact]
    public void WhyNot_NoEnrollment_IsRefused() => Assert.Equal(SigningRefusal.NoEnrollment, SigningRule.WhyNot(First, first: null, Today, hasGoal: true));
}
