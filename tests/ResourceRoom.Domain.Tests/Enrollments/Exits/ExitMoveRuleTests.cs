using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits.Moving;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

/// <summary>Enrolled on 07/01/2025, exited on 01/15/2026, known on 01/20; today is 04/01/2026.</summary>
public sealed class ExitMoveRuleTests
{
    private static readonly EnrollmentFacts Ended = Exited("2026-01-15", "2026-01-20");

    [Theory]
    [InlineData("2025-06-30", ExitMoveRefusalReason.BeforeFirstDay, "2025-07-01")]
    [InlineData("2025-07-01", null, null)]
    [InlineData("2026-01-14", null, null)]
    [InlineData("2026-01-15", ExitMoveRefusalReason.SameDay, null)]
    [InlineData("2026-01-16", null, null)]
    [InlineData("2026-04-01", null, null)]
    [InlineData("2026-04-02", ExitMoveRefusalReason.InTheFuture, "2026-04-01")]
    public void WhyNot_Day_LiesBetweenTheFirstDayAndToday(string to, ExitMoveRefusalReason? reason, string? limit) => AssertRefusal(Asked(), to, reason, limit);

    [Theory]
    [InlineData("2026-01-09", ExitMoveRefusalReason.BeforeLastService, "2026-01-10")]
    [InlineData("2026-01-10", null, null)]
    public void WhyNot_LastService_HoldsTheDayAndIsNamed(string to, ExitMoveRefusalReason? reason, string? limit)
    {
        var asked = Asked(Given(4, "2026-01-10", "2026-01-10"));

        AssertRefusal(asked, to, reason, limit);
        Assert.Equal(reason is null ? null : 4, ExitMoveRule.WhyNot(asked, Days.On(to))?.StepId);
    }

    // The same service is part of follow-up once the exit is recorded.
    [Theory]
    [InlineData("2026-01-15", "2026-01-14", ExitMoveRefusalReason.BeforeLastService, "2026-01-15")]
    [InlineData("2026-01-16", "2026-01-14", null, null)]
    [InlineData("2026-02-03", "2026-01-14", null, null)]
    public void WhyNot_MentoringAfterTheExit_HoldsNothing(string mentoring, string to, ExitMoveRefusalReason? reason, string? limit) =>
        AssertRefusal(Asked(Given(1, "2025-11-10", "2025-11-10"), Given(2, mentoring, mentoring, Mentoring)), to, reason, limit);

    [Theory]
    [InlineData("2026-02-28", null, null)]
    [InlineData("2026-03-01", ExitMoveRefusalReason.EnrolledAgain, "2026-02-28")]
    public void WhyNot_EnrolledAgain_EndsTheDayBefore(string to, ExitMoveRefusalReason? reason, string? limit)
    {
        var asked = Asked() with { Others = [Enrolled("2026-03-01", WorkforceProgram.Adult, id: 2), Enrolled("2026-03-20", id: 3), WithStatus(EnrollmentStatus.Closed, id: 4)] };

        AssertRefusal(asked, to, reason, limit);
    }

    [Fact]
    public void WhyNot_EarlierEnrollment_IsNotInTheWay() =>
        AssertRefusal(Asked() with { Others = [Exited("2025-03-01", "2025-03-02") with { Id = 2, EnrolledOn = Days.On("2024-07-01") }] }, "2026-02-01", reason: null, limit: null);

    [Fact]
    public void WhyNot_Undone_IsRefused() => AssertRefusal(Asked() with { IsUndone = true }, "2026-01-14", ExitMoveRefusalReason.Undone, limit: null);

    private static ExitMoveFacts Asked(params StepFacts[] steps) => new()
    {
        Exit = Ended.Exit!,
        IsUndone = false,
        Ended = [Ended],
        Others = [],
        Steps = steps,
        Holds = Customer("2026-04-01", [Ended]).Holds,
        Today = Days.On("2026-04-01"),
    };

    private static void AssertRefusal(ExitMoveFacts asked, string to, ExitMoveRefusalReason? reason, string? limit)
    {
        var why = ExitMoveRule.WhyNot(asked, Days.On(to));

        Assert.Equal((reason, limit is null ? null : Days.On(limit)), (why?.Reason, why?.Limit));
    }
}
