using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class NewEnrollmentRuleTests
{
    private static readonly NewEnrollmentFacts First = new()
    {
        Program = WorkforceProgram.Youth,
        EnrolledOn = Days.On("2026-06-01"),
        Today = Days.On("2026-06-01"),
        Others = [],
        Suggestion = null,
    };

    [Fact]
    public void WhyNot_FirstEnrollment_Allows() => Assert.Null(NewEnrollmentRule.WhyNot(First));

    [Theory]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-05-01", null)]
    [InlineData("2026-06-02", NewEnrollmentReason.InTheFuture)]
    public void WhyNot_AroundToday_RefusesTheFuture(string on, NewEnrollmentReason? expected) =>
        Assert.Equal(expected, NewEnrollmentRule.WhyNot(First with { EnrolledOn = Days.On(on) })?.Reason);

    [Theory]
    [InlineData("2016-06-01", null)]
    [InlineData("2016-05-31", NewEnrollmentReason.TooLongAgo)]
    [InlineData("1900-01-01", NewEnrollmentReason.TooLongAgo)]
    public void WhyNot_LongAgo_IsTakenForASlip(string on, NewEnrollmentReason? expected)
    {
        var facts = First with { EnrolledOn = Days.On(on) };

        Assert.Equal(expected, NewEnrollmentRule.WhyNot(facts)?.Reason);
        Assert.Equal(expected, NewEnrollmentRule.WhyNotApply(facts)?.Reason);
    }

    [Theory]
    [InlineData("2026-05-15", null)]
    [InlineData("2026-05-16", null)]
    [InlineData("2026-05-14", NewEnrollmentReason.BeforeApplication)]
    public void WhyNot_AroundTheApplication_RefusesEarlierDays(string on, NewEnrollmentReason? expected) =>
        Assert.Equal(expected, NewEnrollmentRule.WhyNot(First with { EnrolledOn = Days.On(on), AppliedOn = Days.On("2026-05-15") })?.Reason);

    [Theory]
    [InlineData(WorkforceProgram.Youth)]
    [InlineData(WorkforceProgram.Adult)]
    public void WhyNot_ExitOfOpenEnrollmentIsDue_RefusesUntilItIsRecorded(WorkforceProgram program)
    {
        var customer = Customer("2026-06-01", [Enrolled("2025-07-01")], Given(7, "2025-11-01", "2025-11-13"));
        var facts = First with { Program = program, Others = customer.Enrollments, Suggestion = ExitRule.Suggest(customer) };

        Assert.Equal(200, customer.Today.DayNumber - facts.Suggestion!.ExitOn.DayNumber);
        Assert.Equal(new NewEnrollmentRefusal(NewEnrollmentReason.RecordExitFirst, 1, PossibleFrom: null), NewEnrollmentRule.WhyNot(facts));
    }

    [Theory]
    [InlineData("2026-01-16", false)]
    [InlineData("2026-03-10", false)]
    [InlineData("2026-04-15", false)]
    [InlineData("2026-04-16", true)]
    [InlineData("2026-05-20", true)]
    public void WhyNot_ExitedBefore_AllowsOnceTheExitHolds(string on, bool isAllowed)
    {
        var refusal = NewEnrollmentRule.WhyNot(First with { EnrolledOn = Days.On(on), Others = [Exited("2026-01-15", "2026-04-20")] });

        Assert.Equal(isAllowed ? null : new NewEnrollmentRefusal(NewEnrollmentReason.UndoExit, 1, Days.On("2026-04-16")), refusal);
    }

    [Fact]
    public void WhyNot_SeveralExits_LooksAtTheLast()
    {
        var facts = First with { EnrolledOn = Days.On("2026-04-01"), Others = [Exited("2026-01-15", "2026-04-20", id: 2), Exited("2025-09-01", "2025-12-01")] };

        Assert.Equal(2, NewEnrollmentRule.WhyNot(facts)?.EnrollmentId);
    }

    [Fact]
    public void WhyNot_OtherProgramSoonAfterExit_AllowsAndNamesTheExit()
    {
        var facts = First with { Program = WorkforceProgram.Adult, Others = [Exited("2026-05-04", "2026-05-08")] };

        Assert.Null(NewEnrollmentRule.WhyNot(facts));
        Assert.Equal(1, NewEnrollmentRule.ExitInQuestion(facts)?.Id);
    }

    [Theory]
    [InlineData("2026-04-15", true)]
    [InlineData("2026-04-16", false)]
    public void ExitInQuestion_AroundNinetyDays_EndsWithThem(string on, bool isInQuestion) => Assert.Equal(
        isInQuestion,
        NewEnrollmentRule.ExitInQuestion(First with
        {
            Program = WorkforceProgram.Adult,
            EnrolledOn = Days.On(on),
            Others = [Exited("2026-01-15", "2026-04-20")],
        }) is not null);

    [Theory]
    [InlineData(EnrollmentStatus.Applicant, WorkforceProgram.Youth, NewEnrollmentReason.AlreadyOpen)]
    [InlineData(EnrollmentStatus.Enrolled, WorkforceProgram.Youth, NewEnrollmentReason.AlreadyOpen)]
    [InlineData(EnrollmentStatus.Closed, WorkforceProgram.Youth, null)]
    [InlineData(EnrollmentStatus.Applicant, WorkforceProgram.Adult, null)]
    [InlineData(EnrollmentStatus.Enrolled, WorkforceProgram.Adult, null)]
    public void WhyNot_AnotherEnrollment_RefusesTheSameProgramTwice(EnrollmentStatus status, WorkforceProgram program, NewEnrollmentReason? expected)
    {
        var facts = First with { Others = [WithStatus(status, program)] };

        Assert.Equal(expected, NewEnrollmentRule.WhyNot(facts)?.Reason);
        Assert.Equal(expected, NewEnrollmentRule.WhyNotApply(facts)?.Reason);
    }

    [Fact]
    public void WhyNotApply_SoonAfterExit_Allows() =>
        Assert.Null(NewEnrollmentRule.WhyNotApply(First with { Others = [Exited("2026-05-04", "2026-05-08")] }));
}
