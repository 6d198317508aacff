using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

public sealed class ExpectedExitTests
{
    private const int DaysToLook = 700;

    [Theory]
    [InlineData("2026-03-10", null, "2026-03-10", "2026-06-09")]
    [InlineData("2026-01-15", null, "2026-01-15", "2026-04-16")]
    [InlineData(null, null, "2026-01-01", "2026-04-02")]
    [InlineData("2026-03-10", "2026-04-15", "2026-03-10", "2026-06-09")]
    [InlineData("2026-03-10", "2026-06-07", "2026-03-10", "2026-06-09")]
    [InlineData("2026-03-10", "2026-06-08", "2026-03-10", "2026-06-09")]
    [InlineData("2026-03-10", "2026-06-09", "2026-03-10", "2026-06-10")]
    [InlineData("2026-03-10", "2026-07-20", "2026-03-10", "2026-07-21")]
    [InlineData("2026-03-10", "9999-12-31", "2026-03-10", "9999-12-31")]
    public void Expect_LastServiceAndPlannedStep_IsTheFirstDayOfTheSuggestion(string? last, string? planned, string exitOn, string from)
    {
        List<StepFacts> steps = [];
        if (last is not null)
        {
            steps.Add(Given(1, last, last));
        }

        if (planned is not null)
        {
            steps.Add(Planned(2, planned));
        }

        Assert.Equal(new ExpectedExit(Days.On(exitOn), Days.On(from)), ExitRule.Expect(Customer("2026-03-12", [Enrolled("2026-01-01")], steps)));
    }

    [Theory]
    [InlineData(EnrollmentStatus.Applicant)]
    [InlineData(EnrollmentStatus.Exited)]
    [InlineData(EnrollmentStatus.Closed)]
    public void Expect_NothingOpen_IsNone(EnrollmentStatus status) =>
        Assert.Null(ExitRule.Expect(Customer("2026-12-31", [WithStatus(status)], Given(1, "2026-01-10", "2026-01-10"))));

    [Fact]
    public void Expect_NothingWrittenMeanwhile_IsWhatTheRuleSaysDayByDay()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var customer = Chance(new Random(seed));
            var expected = ExitRule.Expect(customer with { Today = DateOnly.MaxValue });
            for (var day = customer.Today; day < customer.Today.AddDays(DaysToLook); day = day.AddDays(1))
            {
                var suggestion = ExitRule.Suggest(customer with { Today = day });

                Assert.True(expected?.From <= day == suggestion is not null, $"seed {seed}, {day:O}: expected {expected}, suggested {suggestion?.From}");
                Assert.True(suggestion is null || (suggestion.ExitOn, suggestion.From) == (expected!.Value.ExitOn, expected.Value.From), $"seed {seed}, {day:O}");
            }
        }
    }

    private static ExitFacts Chance(Random chance)
    {
        string[] services = [Training, "TRANSPORT", Mentoring, SelfService];
        var today = Days.On("2026-06-09");
        var steps = Enumerable.Range(1, chance.Next(0, 7)).Select(id =>
        {
            var status = (StepStatus)chance.Next(1, 6);
            var start = today.AddDays(-chance.Next(0, 300));
            var isEnded = status == StepStatus.Completed || chance.Next(3) == 0;
            return Step(id, services[chance.Next(services.Length)], status) with
            {
                EnrollmentId = chance.Next(1, 4),
                IsWithdrawn = chance.Next(6) == 0,
                Dates = new()
                {
                    ScheduledStart = chance.Next(4) == 0 ? null : today.AddDays(chance.Next(-200, 300)),
                    ActualStart = status == StepStatus.Planned ? null : start,
                    ActualEnd = isEnded ? start.AddDays(chance.Next(0, today.DayNumber - start.DayNumber + 1)) : null,
                },
            };
        });
        EnrollmentFacts[] enrollments =
        [
            chance.Next(5) == 0 ? Exited("2026-01-15", "2026-04-20") : Enrolled("2025-07-01"),
            chance.Next(3) == 0 ? WithStatus(EnrollmentStatus.Applicant, WorkforceProgram.Adult, id: 2) : Enrolled("2026-02-01", WorkforceProgram.Adult, id: 2),
        ];
        return Customer("2026-06-09", enrollments, [.. steps]);
    }
}
