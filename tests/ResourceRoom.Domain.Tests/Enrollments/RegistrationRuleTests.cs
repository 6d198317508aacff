using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class RegistrationRuleTests
{
    [Theory]
    [InlineData("2026-01-14", false)]
    [InlineData("2026-01-15", true)]
    [InlineData("2030-01-01", true)]
    public void IsRegistered_AroundFirstDay_BeginsWithIt(string day, bool expected) =>
        Assert.Equal(expected, RegistrationRule.IsRegistered([Enrolled("2026-01-15")], Days.On(day)));

    [Theory]
    [InlineData("2026-01-15", true)]
    [InlineData("2026-01-16", true)]
    [InlineData("2026-04-19", true)]
    [InlineData("2026-04-20", false)]
    [InlineData("2026-04-21", false)]
    public void IsRegistered_AroundExit_EndsWhenItIsRecorded(string day, bool expected) =>
        Assert.Equal(expected, RegistrationRule.IsRegistered([Exited("2026-01-15", recordedOn: "2026-04-20")], Days.On(day)));

    [Theory]
    [InlineData(EnrollmentStatus.Applicant)]
    [InlineData(EnrollmentStatus.Closed)]
    [InlineData(EnrollmentStatus.Exited)]
    public void IsRegistered_OtherStatuses_DoNotRegister(EnrollmentStatus status) =>
        Assert.False(RegistrationRule.IsRegistered([WithStatus(status)], Days.On("2026-01-15")));

    [Fact]
    public void IsRegistered_SeveralEnrollments_OneIsEnough() => Assert.True(RegistrationRule.IsRegistered(
        [WithStatus(EnrollmentStatus.Closed), Exited("2025-09-01", "2025-12-01", id: 2), Enrolled("2026-03-01", id: 3)], Days.On("2026-03-01")));

    [Fact]
    public void IsRegistered_NoEnrollment_IsNot() => Assert.False(RegistrationRule.IsRegistered([], Days.On("2026-03-01")));
}
