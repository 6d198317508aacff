using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Plans.Goals;

public sealed class GoalRuleTests
{
    private static readonly GoalFacts Goal = new() { Id = 10, Status = GoalStatus.Active, Steps = [], HasReason = true };

    [Fact]
    public void WhyNot_OneStepInProgress_NamesExactlyThatStep()
    {
        var refusal = GoalRule.WhyNot(
            Goal with
            {
                Steps = [
                    Under(1, StepStatus.Completed, 10),
                    Under(2, StepStatus.Completed, 10),
                    Under(3, StepStatus.InProgress, 10),
                    Under(4, StepStatus.InProgress),
                    Under(5, StepStatus.Planned, 11)],
            },
            GoalStatus.Achieved);

        Assert.Equal(GoalRefusalReason.StepsOpen, refusal?.Reason);
        Assert.Equal([3], refusal?.OpenSteps ?? []);
    }

    [Theory]
    [InlineData(StepStatus.Planned, false)]
    [InlineData(StepStatus.InProgress, false)]
    [InlineData(StepStatus.Completed, true)]
    [InlineData(StepStatus.OfferedButDeclined, true)]
    [InlineData(StepStatus.Cancelled, true)]
    public void WhyNot_StepSharedWithAnotherGoal_BlocksWhileOpen(StepStatus status, bool isAchieved) =>
        Assert.Equal(isAchieved, GoalRule.WhyNot(Goal with { Steps = [Under(1, status, 10, 11)] }, GoalStatus.Achieved) is null);

    [Fact]
    public void WhyNot_WithdrawnStep_DoesNotBlock() =>
        Assert.Null(GoalRule.WhyNot(Goal with { Steps = [Under(1, StepStatus.InProgress, 10) with { IsWithdrawn = true }] }, GoalStatus.Achieved));

    [Theory]
    [InlineData(GoalStatus.Active, GoalStatus.Achieved, false, null)]
    [InlineData(GoalStatus.Active, GoalStatus.Dropped, true, null)]
    [InlineData(GoalStatus.Active, GoalStatus.Dropped, false, GoalRefusalReason.ReasonMissing)]
    [InlineData(GoalStatus.Achieved, GoalStatus.Active, true, null)]
    [InlineData(GoalStatus.Achieved, GoalStatus.Active, false, GoalRefusalReason.ReasonMissing)]
    [InlineData(GoalStatus.Dropped, GoalStatus.Active, true, null)]
    [InlineData(GoalStatus.Achieved, GoalStatus.Dropped, true, GoalRefusalReason.NotNext)]
    [InlineData(GoalStatus.Dropped, GoalStatus.Achieved, true, GoalRefusalReason.NotNext)]
    [InlineData(GoalStatus.Active, GoalStatus.Active, false, null)]
    public void WhyNot_EachChange_FollowsTheTable(GoalStatus from, GoalStatus to, bool hasReason, GoalRefusalReason? expected) =>
        Assert.Equal(expected, GoalRule.WhyNot(Goal with { Status = from, HasReason = hasReason }, to)?.Reason);

    [Fact]
    public void WhyNot_DroppedWithOpenSteps_Allows() =>
        Assert.Null(GoalRule.WhyNot(Goal with { Steps = [Under(1, StepStatus.InProgress, 10)] }, GoalStatus.Dropped));

    [Theory]
    [InlineData(null, AssignmentRefusal.GoalGone)]
    [InlineData(GoalStatus.Active, null)]
    [InlineData(GoalStatus.Achieved, AssignmentRefusal.GoalClosed)]
    [InlineData(GoalStatus.Dropped, AssignmentRefusal.GoalClosed)]
    public void WhyNotAssign_EachGoal_TakesStepsWhileActive(GoalStatus? goal, AssignmentRefusal? expected) =>
        Assert.Equal(expected, GoalRule.WhyNotAssign(goal));

    private static StepFacts Under(long id, StepStatus status, params IReadOnlyList<long> goals) => Step(id, Training, status) with { Goals = goals };
}
