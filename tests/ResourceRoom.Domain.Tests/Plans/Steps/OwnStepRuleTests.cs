using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;

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

    [Theory]
    [InlineData("2026-02-01", "2026-02-01", false)]
    [InlineData("2026-01-31", "2026-02-01", true)]
    [InlineData("2026-01-31", null, false)]
    public void IsBeforeItBegan_EachDay_ComparesWithTheActualStart(string on, string? actualStart, bool expected) =>
        Assert.Equal(expected, OwnStepRule.IsBeforeItBegan(Days.On(on), Days.Maybe(actualStart)));
}
