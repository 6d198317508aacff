using ResourceRoom.Domain.Plans.Steps;
using static ResourceRoom.Domain.Plans.Steps.StepStatus;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class StepStatusRuleTests
{
    [Theory]
    [InlineData(Planned, InProgress, false)]
    [InlineData(Planned, Completed, false)]
    [InlineData(Planned, Cancelled, true)]
    [InlineData(InProgress, Planned, true)]
    [InlineData(InProgress, Completed, false)]
    [InlineData(InProgress, Cancelled, true)]
    [InlineData(Completed, InProgress, true)]
    [InlineData(Completed, Cancelled, true)]
    [InlineData(Cancelled, Planned, true)]
    [InlineData(OfferedButDeclined, Planned, true)]
    [InlineData(OfferedButDeclined, InProgress, true)]
    public void WhyNot_StatusThatCanFollow_TakesAReasonUnlessForward(StepStatus from, StepStatus to, bool takesReason)
    {
        Assert.Null(StepStatusRule.WhyNot(from, to, hasReason: true));
        Assert.Equal(takesReason ? StepStatusRefusal.ReasonMissing : null, StepStatusRule.WhyNot(from, to, hasReason: false));
    }

    [Theory]
    [InlineData(Completed, Planned)]
    [InlineData(Cancelled, InProgress)]
    [InlineData(Cancelled, Completed)]
    [InlineData(Planned, OfferedButDeclined)]
    [InlineData(InProgress, OfferedButDeclined)]
    [InlineData(Completed, OfferedButDeclined)]
    [InlineData(OfferedButDeclined, Completed)]
    public void WhyNot_StatusThatCannotFollow_Refuses(StepStatus from, StepStatus to) =>
        Assert.Equal(StepStatusRefusal.NotNext, StepStatusRule.WhyNot(from, to, hasReason: true));

    [Theory]
    [InlineData(Planned)]
    [InlineData(OfferedButDeclined)]
    [InlineData(Cancelled)]
    public void WhyNot_SameStatus_IsNoChange(StepStatus status) => Assert.Null(StepStatusRule.WhyNot(status, status, hasReason: false));

    [Fact]
    public void Next_NoStatus_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => StepStatusRule.Next(default));
}
