using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.Plans.Steps;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class StepFactsTests
{
    [Theory]
    [InlineData(FollowUpServices.Container, StepStatus.Planned, true)]
    [InlineData(FollowUpServices.Container, StepStatus.OfferedButDeclined, false)]
    [InlineData(Training, StepStatus.OfferedButDeclined, true)]
    public void IsSeenByCustomer_Declined_OnlyOfFollowUpIsTheStaffs(string service, StepStatus status, bool expected) =>
        Assert.Equal(expected, (Step(1, service, status) with { Goals = [1] }).IsSeenByCustomer);

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, false, true)]
    [InlineData(2, false, true)]
    [InlineData(1, true, false)]
    public void IsSeenByCustomer_StepUnderGoals_UntilItIsWithdrawn(int goals, bool isWithdrawn, bool expected) => Assert.Equal(
        expected,
        (Step(1, Training, StepStatus.Planned) with { Goals = [.. Enumerable.Range(1, goals).Select(goal => (long)goal)], IsWithdrawn = isWithdrawn }).IsSeenByCustomer);

    [Theory]
    [InlineData(StepStatus.Planned, false, true)]
    [InlineData(StepStatus.InProgress, false, true)]
    [InlineData(StepStatus.InProgress, true, false)]
    [InlineData(StepStatus.Completed, false, false)]
    [InlineData(StepStatus.OfferedButDeclined, false, false)]
    [InlineData(StepStatus.Cancelled, false, false)]
    public void IsOpen_EachStatus_UntilItIsFinished(StepStatus status, bool isWithdrawn, bool expected) =>
        Assert.Equal(expected, (Step(1, Training, status) with { IsWithdrawn = isWithdrawn }).IsOpen);
}
