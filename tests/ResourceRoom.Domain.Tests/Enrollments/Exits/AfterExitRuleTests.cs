using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

public sealed class AfterExitRuleTests
{
    private static readonly AfterExitFacts Added = new()
    {
        Enrollment = Exited("2026-01-15", "2026-04-20"),
        IsNew = true,
        Category = ServiceCategory.Training,
        Hold = ExitHold.Always,
        Status = StepStatus.InProgress,
        Dates = StepDates.None,
    };

    [Theory]
    [InlineData("2026-01-15", AfterExitRefusal.OnlyFollowUpAndSupportive)]
    [InlineData("2026-01-16", AfterExitRefusal.ExitDoesNotHold)]
    [InlineData("2026-03-02", AfterExitRefusal.ExitDoesNotHold)]
    [InlineData("2026-04-15", AfterExitRefusal.ExitDoesNotHold)]
    [InlineData("2026-04-16", AfterExitRefusal.NeedsNewEnrollment)]
    [InlineData("2026-04-27", AfterExitRefusal.NeedsNewEnrollment)]
    public void WhyNot_TrainingAdded_SaysWhatItsStartMeans(string start, AfterExitRefusal expected) =>
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with { Dates = new() { ActualStart = Days.On(start) } }));

    [Theory]
    [InlineData(ServiceCategory.Career, AfterExitRefusal.NeedsNewEnrollment)]
    [InlineData(ServiceCategory.Training, AfterExitRefusal.NeedsNewEnrollment)]
    [InlineData(ServiceCategory.SupportiveServices, null)]
    [InlineData(ServiceCategory.FollowUp, null)]
    public void WhyNot_PlannedStepAdded_AllowsFollowUpAndSupportive(ServiceCategory category, AfterExitRefusal? expected) =>
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with { Category = category, Status = StepStatus.Planned }));

    [Theory]
    [InlineData(ServiceCategory.FollowUp)]
    [InlineData(ServiceCategory.SupportiveServices)]
    public void WhyNot_FollowUpWithinNinetyDays_LeavesTheExit(ServiceCategory category) =>
        Assert.Null(AfterExitRule.WhyNot(Added with { Category = category, Dates = new() { ActualStart = Days.On("2026-03-02") } }));

    [Fact]
    public void WhyNot_ServiceThatHoldsNothingOff_IsNotOneThatCanBeAdded() => Assert.Equal(
        AfterExitRefusal.OnlyFollowUpAndSupportive,
        AfterExitRule.WhyNot(Added with { Hold = ExitHold.Never, Dates = new() { ActualStart = Days.On("2026-03-02") } }));

    [Theory]
    [InlineData("2026-01-15", null)]
    [InlineData("2026-01-16", AfterExitRefusal.ExitDoesNotHold)]
    [InlineData("2026-03-02", AfterExitRefusal.ExitDoesNotHold)]
    [InlineData("2026-06-01", AfterExitRefusal.ExitDoesNotHold)]
    public void WhyNot_TrainingInProgressGetsAnEnd_IsNotSavedAfterTheExit(string end, AfterExitRefusal? expected) =>
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with
        {
            IsNew = false,
            Status = StepStatus.Completed,
            Dates = new() { ActualStart = Days.On("2026-01-05"), ActualEnd = Days.On(end) },
        }));

    [Theory]
    [InlineData(StepStatus.Planned, null, null)]
    [InlineData(StepStatus.Cancelled, "2026-03-02", null)]
    [InlineData(StepStatus.InProgress, "2026-01-05", null)]
    [InlineData(StepStatus.InProgress, "2026-04-27", AfterExitRefusal.NeedsNewEnrollment)]
    public void WhyNot_ExistingTraining_ChangesUnlessGivenAfterTheExit(StepStatus status, string? start, AfterExitRefusal? expected) =>
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with { IsNew = false, Status = status, Dates = new() { ActualStart = Days.Maybe(start) } }));

    [Theory]
    [InlineData(EnrollmentStatus.Applicant, null)]
    [InlineData(EnrollmentStatus.Enrolled, null)]
    [InlineData(EnrollmentStatus.Closed, AfterExitRefusal.EnrollmentClosed)]
    public void WhyNot_OtherStatuses_AllowsAnythingUntilClosed(EnrollmentStatus status, AfterExitRefusal? expected)
    {
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with { Enrollment = WithStatus(status) }));
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with { Enrollment = WithStatus(status), Category = ServiceCategory.FollowUp }));
        Assert.Equal(expected, AfterExitRule.WhyNot(Added with { Enrollment = WithStatus(status), IsNew = false }));
    }
}
