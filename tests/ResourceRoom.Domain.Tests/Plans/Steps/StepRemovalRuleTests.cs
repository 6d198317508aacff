using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class StepRemovalRuleTests
{
    [Theory]
    [InlineData(StepStatus.Planned, false, false, null)]
    [InlineData(StepStatus.Planned, true, false, StepRemovalRefusal.Assigned)]
    [InlineData(StepStatus.InProgress, false, false, StepRemovalRefusal.NotPlanned)]
    [InlineData(StepStatus.Completed, false, false, StepRemovalRefusal.NotPlanned)]
    [InlineData(StepStatus.OfferedButDeclined, false, false, StepRemovalRefusal.NotPlanned)]
    [InlineData(StepStatus.Cancelled, true, false, StepRemovalRefusal.NotPlanned)]
    [InlineData(StepStatus.Planned, false, true, StepRemovalRefusal.Synced)]
    [InlineData(StepStatus.InProgress, true, true, StepRemovalRefusal.Synced)]
    public void WhyNot_OnlyPlannedUnassignedOwnStep_CanBeRemoved(StepStatus status, bool isAssigned, bool isSynced, StepRemovalRefusal? expected)
    {
        var step = new StepFacts { Id = 1, EnrollmentId = 1, Service = "MENTOR", Status = status, Goals = isAssigned ? [7] : [] };

        Assert.Equal(expected, StepRemovalRule.WhyNot(step, isSynced, wasDeclined: false));
    }

    [Theory]
    [InlineData(StepStatus.Planned, false, false, StepRemovalRefusal.Declined)]
    [InlineData(StepStatus.Planned, true, false, StepRemovalRefusal.Declined)]
    [InlineData(StepStatus.OfferedButDeclined, false, false, StepRemovalRefusal.Declined)]
    [InlineData(StepStatus.Planned, false, true, StepRemovalRefusal.Synced)]
    public void WhyNot_StepWithADecline_IsNeverRemoved(StepStatus status, bool isAssigned, bool isSynced, StepRemovalRefusal expected)
    {
        var step = new StepFacts { Id = 1, EnrollmentId = 1, Service = "FOLLOWUP", Status = status, Goals = isAssigned ? [7] : [] };

        Assert.Equal(expected, StepRemovalRule.WhyNot(step, isSynced, wasDeclined: true));
    }
}
