using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Reassigning;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class ReassignmentRuleTests
{
    /// <summary>Given to planner 2.</summary>
    [Theory]
    [InlineData(EnrollmentStatus.Exited, 1L, 1L, true, ReassignmentVerdict.Moves)]
    [InlineData(EnrollmentStatus.Exited, null, null, true, ReassignmentVerdict.Moves)]
    [InlineData(EnrollmentStatus.Exited, 1L, 1L, false, ReassignmentVerdict.OutOfReach)]
    [InlineData(EnrollmentStatus.Exited, 3L, 1L, true, ReassignmentVerdict.HasAnotherPlanner)]
    [InlineData(EnrollmentStatus.Exited, 3L, 1L, false, ReassignmentVerdict.HasAnotherPlanner)]
    [InlineData(EnrollmentStatus.Exited, null, 1L, true, ReassignmentVerdict.HasAnotherPlanner)]
    [InlineData(EnrollmentStatus.Exited, 1L, null, true, ReassignmentVerdict.HasAnotherPlanner)]
    [InlineData(EnrollmentStatus.Exited, 2L, 1L, true, ReassignmentVerdict.AlreadyTheirs)]
    [InlineData(EnrollmentStatus.Exited, 2L, 2L, false, ReassignmentVerdict.AlreadyTheirs)]
    [InlineData(EnrollmentStatus.Enrolled, 1L, 1L, true, ReassignmentVerdict.NotExited)]
    [InlineData(EnrollmentStatus.Closed, 2L, 1L, false, ReassignmentVerdict.NotExited)]
    public void For_ChosenEnrollment_MovesOnlyAsItWasShown(EnrollmentStatus status, long? present, long? shown, bool reaches, ReassignmentVerdict expected) =>
        Assert.Equal(expected, ReassignmentRule.For(status, present, shown, to: 2, reaches));
}
