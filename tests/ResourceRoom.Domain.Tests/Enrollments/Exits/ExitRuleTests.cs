using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

public sealed class ExitRuleTests
{
    private static readonly IReadOnlyList<EnrollmentFacts> Youth = [Enrolled("2025-07-01")];

    [Theory]
    [InlineData("2026-01-15", "2026-04-16")]
    [InlineData("2026-03-10", "2026-06-09")]
    [InlineData("2026-02-20", "2026-05-22")]
    [InlineData("2028-01-01", "2028-04-01")]
    public void DueOn_LastService_IsNinetyWholeDaysLater(string last, string due) => Assert.Equal(Days.On(due), ExitRule.DueOn(Days.On(last)));

    [Theory]
    [InlineData(StepStatus.Planned, false)]
    [InlineData(StepStatus.InProgress, true)]
    [InlineData(StepStatus.Completed, true)]
    [InlineData(StepStatus.OfferedButDeclined, false)]
    [InlineData(StepStatus.Cancelled, false)]
    public void LastService_EachStatus_CountsWhatWasGiven(StepStatus status, bool counts)
    {
        var step = Given(1, "2026-01-10", "2026-01-12") with { Status = status };

        Assert.Equal(counts ? Days.On("2026-01-12") : null, ExitRule.LastService(Customer("2026-06-09", Youth, step))?.On);
    }

    [Theory]
    [InlineData(Training, true)]
    [InlineData("TRANSPORT", true)]
    [InlineData(Mentoring, true)]
    [InlineData("FOLLOWUP", false)]
    [InlineData(SelfService, false)]
    public void LastService_EachService_CountsByTheCatalog(string service, bool counts) =>
        Assert.Equal(counts, ExitRule.LastService(Customer("2026-06-09", Youth, Given(1, "2025-08-01", "2025-08-01", service))) is not null);

    [Theory]
    [InlineData("2026-04-15", "2026-04-15")]
    [InlineData("2026-04-16", "2026-01-15")]
    public void LastService_MentoringAroundTheDayAnExitIsDue_CountsOnlyBefore(string mentoring, string last)
    {
        var customer = Customer("2026-09-01", Youth, Given(1, "2026-01-15", "2026-01-15"), Given(2, mentoring, mentoring, Mentoring));

        Assert.Equal(Days.On(last), ExitRule.LastService(customer)?.On);
    }

    [Theory]
    [InlineData("2025-06-20", true)]
    [InlineData("2025-09-29", true)]
    [InlineData("2025-09-30", false)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-05-30", true)]
    [InlineData("2026-05-31", false)]
    public void LastService_MentoringAlone_CountsFromTheLastEnrollment(string mentoring, bool counts)
    {
        EnrollmentFacts[] both = [.. Youth, Enrolled("2026-03-01", WorkforceProgram.Adult, id: 2)];

        Assert.Equal(counts, ExitRule.LastService(Customer("2026-06-09", both, Given(1, mentoring, mentoring, Mentoring))) is not null);
    }

    [Fact]
    public void LastService_ServiceBeforeTheFirstDay_TakesNothingFromMentoringAfterIt()
    {
        var customer = Customer("2026-06-09", Youth, Given(1, "2025-05-01", "2025-05-01"), Given(2, "2025-09-15", "2025-09-15", Mentoring));

        Assert.Equal(2, ExitRule.LastService(customer)?.StepId);
    }

    [Fact]
    public void LastService_SeveralOnOneDay_IsTheFirstOfThoseThatAlwaysCount() => Assert.Equal(
        new QualifyingDay(Days.On("2026-06-09"), 2, ExitHold.Always),
        ExitRule.LastService(Customer(
            "2026-06-09",
            Youth,
            Given(3, "2026-06-09", "2026-06-09"),
            Given(2, "2026-06-09", "2026-06-09"),
            Given(1, "2026-06-09", "2026-06-09", Mentoring))));

    [Fact]
    public void LastService_WithdrawnFutureOrOtherEnrollment_DoesNotCount()
    {
        var withdrawn = Given(2, "2026-02-01", "2026-02-01") with { IsWithdrawn = true };
        var future = Given(3, "2026-01-10", "2026-06-10");
        var elsewhere = Given(4, "2026-03-01", "2026-03-01") with { EnrollmentId = 2 };
        var customer = Customer("2026-06-09", [.. Youth, Exited("2025-12-01", "2025-12-01", id: 2)], withdrawn, future, elsewhere);

        Assert.Equal(new QualifyingDay(Days.On("2026-01-10"), 3, ExitHold.Always), ExitRule.LastService(customer));
    }

    [Fact]
    public void Holds_RowOfTheProgram_GoesBeforeTheOneForAll()
    {
        var holds = new ExitHolds([new("TUTOR", Program: null, ExitHold.Always), new("TUTOR", WorkforceProgram.Adult, ExitHold.Never)]);

        Assert.Equal(ExitHold.Never, holds.Of("TUTOR", WorkforceProgram.Adult));
        Assert.Equal(ExitHold.Always, holds.Of("TUTOR", WorkforceProgram.Youth));
        Assert.Equal(ExitHold.Never, holds.Of("OTHER", WorkforceProgram.Youth));
    }

    [Theory]
    [InlineData("2026-06-10", ExitRefusalReason.InTheFuture, "2026-06-09", null)]
    [InlineData("2026-06-09", null, null, null)]
    [InlineData("2026-03-10", null, null, null)]
    [InlineData("2026-03-09", ExitRefusalReason.BeforeLastService, "2026-03-10", 7L)]
    [InlineData("2025-06-30", ExitRefusalReason.BeforeLastService, "2026-03-10", 7L)]
    public void WhyNot_ExitDate_LiesBetweenLastServiceAndToday(string on, ExitRefusalReason? reason, string? limit, long? step)
    {
        var refusal = ExitRule.WhyNot(Customer("2026-06-09", Youth, Given(7, "2026-02-01", "2026-03-10")), Days.On(on));

        Assert.Equal(reason is { } expected ? new ExitRefusal(expected, Days.Maybe(limit), step) : null, refusal);
    }

    [Theory]
    [InlineData("2025-07-31", false)]
    [InlineData("2025-08-01", true)]
    public void WhyNot_NoService_LiesNotBeforeAnyFirstDay(string on, bool isAllowed)
    {
        EnrollmentFacts[] both = [.. Youth, Enrolled("2025-08-01", WorkforceProgram.Adult, id: 2)];

        Assert.Equal(
            isAllowed ? null : new ExitRefusal(ExitRefusalReason.BeforeFirstDay, Days.On("2025-08-01"), EnrollmentId: 2),
            ExitRule.WhyNot(Customer("2026-06-09", both), Days.On(on)));
    }

    [Fact]
    public void WhyNot_NothingOpen_Refuses() =>
        Assert.Equal(ExitRefusalReason.NotEnrolled, ExitRule.WhyNot(Customer("2026-06-09", [WithStatus(EnrollmentStatus.Applicant)]), Days.On("2026-06-01"))?.Reason);

    [Fact]
    public void Record_SeveralEnrollments_EndsTheOpenOnesTogether()
    {
        var customer = Customer("2026-06-09", [
            Enrolled("2025-07-01"),
            Enrolled("2025-08-01", WorkforceProgram.Adult, id: 2),
            WithStatus(EnrollmentStatus.Applicant, WorkforceProgram.DislocatedWorker, id: 3),
            Exited("2025-01-01", "2025-02-01", id: 4)]);

        var after = ExitRule.Record(customer, Days.On("2026-03-10"));

        var exit = new ExitDates(Days.On("2026-03-10"), Days.On("2026-06-09"));
        Assert.Equal([exit, exit, null, customer.Enrollments[3].Exit], after.Select(enrollment => enrollment.Exit));
        Assert.Equal(
            [EnrollmentStatus.Exited, EnrollmentStatus.Exited, EnrollmentStatus.Applicant, EnrollmentStatus.Exited],
            after.Select(enrollment => enrollment.Status));
    }

    [Theory]
    [InlineData(WorkforceProgram.Adult, WorkforceProgram.YouthCareerPathways, WorkforceProgram.YouthCareerPathways)]
    [InlineData(WorkforceProgram.YouthCareerPathways, WorkforceProgram.Adult, WorkforceProgram.YouthCareerPathways)]
    [InlineData(WorkforceProgram.DislocatedWorker, WorkforceProgram.Adult, WorkforceProgram.Adult)]
    public void CommonExit_EnrollmentsThatExitTogether_AreOneUnderTheYouthProgram(WorkforceProgram first, WorkforceProgram second, WorkforceProgram expected)
    {
        var exits = CommonExit.Of([
            Exited("2026-03-10", "2026-06-09", first),
            Exited("2026-03-10", "2026-06-08", second, id: 2),
            Exited("2025-03-10", "2025-06-09", id: 3),
            Enrolled("2026-07-01", id: 4)]);

        Assert.Equal([Days.On("2025-03-10"), Days.On("2026-03-10")], exits.Select(exit => exit.On));
        Assert.Equal(expected, exits[1].Program);
        Assert.Equal(Days.On("2026-06-08"), exits[1].RecordedOn);
        Assert.Equal(2, exits[1].Ended.Count);
    }
}
