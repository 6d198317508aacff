using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class OwnStepRuleTests
{
    [Theory]
    [InlineData(StepStatus.Planned, false, null)]
    [InlineData(StepStatus.InProgress, false, null)]
    [InlineData(StepStatus.Planned, true, OwnStepRefusal.EnrollmentClosed)]
    [InlineData(StepStatus.InProgress, true, OwnStepRefusal.EnrollmentClosed)]
    [InlineData(StepStatus.Completed, false, OwnStepRefusal.Settled)]
    [InlineData(StepStatus.Completed, true, OwnStepRefusal.Settled)]
    [InlineData(StepStatus.OfferedButDeclined, false, OwnStepRefusal.Settled)]
    [InlineData(StepStatus.Cancelled, false, OwnStepRefusal.Settled)]
    public void WhyNot_EachStatus_AllowsOnlyOpenSteps(StepStatus status, bool isEnrollmentClosed, OwnStepRefusal? expected) =>
        Assert.Equal(expected, OwnStepRule.WhyNot(status, isEnrollmentClosed));
}
