using System.Globalization;

using ResourceRoom.Domain.Enrollments;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class HandOverRuleTests
{
    [Theory]
    [InlineData(EnrollmentStatus.Applicant, null, "2026-02-10", true)]
    [InlineData(EnrollmentStatus.Enrolled, null, "2026-02-10", true)]
    [InlineData(EnrollmentStatus.Exited, "2026-02-10", "2026-02-10", true)]
    [InlineData(EnrollmentStatus.Exited, "2025-02-10", "2026-02-10", true)]
    [InlineData(EnrollmentStatus.Exited, "2025-02-10", "2026-02-11", false)]
    [InlineData(EnrollmentStatus.Exited, "2024-02-29", "2025-02-28", true)]
    [InlineData(EnrollmentStatus.Exited, "2024-02-29", "2025-03-01", false)]
    [InlineData(EnrollmentStatus.Exited, null, "2026-02-10", false)]
    [InlineData(EnrollmentStatus.Closed, null, "2026-02-10", false)]
    public void IsHandedOver_EachStatusAndDay_IsTheRule(EnrollmentStatus status, string? exitedOn, string today, bool expected) =>
        Assert.Equal(expected, HandOverRule.IsHandedOver(status, exitedOn is null ? null : Day(exitedOn), Day(today)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
