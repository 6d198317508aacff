using ResourceRoom.Domain.Enrollments;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class EnrollmentStatusRuleTests
{
    [Theory]
    [InlineData(EnrollmentStatus.Applicant, EnrollmentStatus.Enrolled, null)]
    [InlineData(EnrollmentStatus.Applicant, EnrollmentStatus.Exited, EnrollmentStatusRefusal.NotNext)]
    [InlineData(EnrollmentStatus.Applicant, EnrollmentStatus.Closed, null)]
    [InlineData(EnrollmentStatus.Applicant, EnrollmentStatus.Applicant, EnrollmentStatusRefusal.NotNext)]
    [InlineData(EnrollmentStatus.Enrolled, EnrollmentStatus.Applicant, EnrollmentStatusRefusal.NotNext)]
    [InlineData(EnrollmentStatus.Enrolled, EnrollmentStatus.Exited, null)]
    [InlineData(EnrollmentStatus.Enrolled, EnrollmentStatus.Closed, null)]
    [InlineData(EnrollmentStatus.Exited, EnrollmentStatus.Enrolled, EnrollmentStatusRefusal.AlreadyEnded)]
    [InlineData(EnrollmentStatus.Exited, EnrollmentStatus.Closed, EnrollmentStatusRefusal.AlreadyEnded)]
    [InlineData(EnrollmentStatus.Closed, EnrollmentStatus.Applicant, EnrollmentStatusRefusal.AlreadyEnded)]
    [InlineData(EnrollmentStatus.Closed, EnrollmentStatus.Enrolled, EnrollmentStatusRefusal.AlreadyEnded)]
    [InlineData(EnrollmentStatus.Closed, EnrollmentStatus.Closed, EnrollmentStatusRefusal.AlreadyEnded)]
    public void WhyNot_EachChange_FollowsTheContract(EnrollmentStatus from, EnrollmentStatus to, EnrollmentStatusRefusal? expected) =>
        Assert.Equal(expected, EnrollmentStatusRule.WhyNot(from, to, hasReason: true));

    [Theory]
    [InlineData(EnrollmentStatus.Applicant, EnrollmentStatus.Closed, EnrollmentStatusRefusal.ReasonMissing)]
    [InlineData(EnrollmentStatus.Enrolled, EnrollmentStatus.Closed, EnrollmentStatusRefusal.ReasonMissing)]
    [InlineData(EnrollmentStatus.Applicant, EnrollmentStatus.Enrolled, null)]
    [InlineData(EnrollmentStatus.Enrolled, EnrollmentStatus.Exited, null)]
    public void WhyNot_WithoutReason_RefusesOnlyClosing(EnrollmentStatus from, EnrollmentStatus to, EnrollmentStatusRefusal? expected) =>
        Assert.Equal(expected, EnrollmentStatusRule.WhyNot(from, to, hasReason: false));
}
