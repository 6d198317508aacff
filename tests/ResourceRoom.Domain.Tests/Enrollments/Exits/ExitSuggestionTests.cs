using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

public sealed class ExitSuggestionTests
{
    private static readonly IReadOnlyList<EnrollmentFacts> Youth = [Enrolled("2025-07-01")];

    [Theory]
    [InlineData("2026-06-08", null)]
    [InlineData("2026-06-09", 0)]
    [InlineData("2026-06-10", 1)]
    [InlineData("2026-09-09", 92)]
    public void Suggest_SelfServiceSince_CountsFromLastQualifyingService(string today, int? daysWaiting)
    {
        var selfService = Given(2, "2026-05-20", "2026-05-20", SelfService);

        var suggestion = ExitRule.Suggest(Customer(today, Youth, Given(1, "2026-02-01", "2026-03-10"), selfService));

        Assert.Equal(daysWaiting, suggestion?.DaysWaiting);
        Assert.Equal(daysWaiting is null ? null : Days.On("2026-03-10"), suggestion?.ExitOn);
        Assert.Equal(daysWaiting is null ? null : Days.On("2026-06-09"), suggestion?.From);
    }

    [Theory]
    [InlineData("2026-04-15", false)]
    [InlineData("2026-04-16", true)]
    public void Suggest_ExampleOfTheContract_WaitsNinetyWholeDays(string today, bool isSuggested)
    {
        var suggestion = ExitRule.Suggest(Customer(today, Youth, Given(1, "2026-01-15", "2026-01-15")));

        Assert.Equal(isSuggested ? Days.On("2026-01-15") : null, suggestion?.ExitOn);
        Assert.Equal(isSuggested ? 1 : null, suggestion?.LastService?.StepId);
    }

    [Theory]
    [InlineData("2026-05-21", false)]
    [InlineData("2026-05-22", true)]
    public void Suggest_TwoPrograms_WaitsForTheLaterServiceAndEndsBoth(string today, bool isSuggested)
    {
        var youthStep = Given(1, "2026-01-10", "2026-01-10");
        var adultStep = Given(2, "2026-02-20", "2026-02-20") with { EnrollmentId = 2 };

        var suggestion = ExitRule.Suggest(Customer(today, [.. Youth, Enrolled("2025-08-01", WorkforceProgram.Adult, id: 2)], youthStep, adultStep));

        Assert.Equal(isSuggested ? Days.On("2026-02-20") : null, suggestion?.ExitOn);
        Assert.Equal(isSuggested ? [1, 2] : [], suggestion?.Ends.Select(enrollment => enrollment.Id) ?? []);
    }

    [Theory]
    [InlineData("2026-04-15", "2026-06-09", true)]
    [InlineData("2026-07-20", "2026-06-09", false)]
    [InlineData("2026-07-20", "2026-07-20", false)]
    [InlineData("2026-07-20", "2026-07-21", true)]
    public void Suggest_PlannedStep_HoldsOffWhileItsStartIsToCome(string scheduled, string today, bool isSuggested)
    {
        var suggestion = ExitRule.Suggest(Customer(today, Youth, Given(1, "2026-03-10", "2026-03-10"), Planned(2, scheduled)));

        Assert.Equal(isSuggested, suggestion is not null);
        Assert.Equal(isSuggested ? [2] : [], suggestion?.NeverStarted ?? []);
        Assert.Equal(isSuggested ? 0 : null, suggestion?.DaysWaiting);
    }

    [Theory]
    [InlineData(SelfService)]
    [InlineData(Mentoring)]
    [InlineData("FOLLOWUP")]
    public void Suggest_PlannedStepOfAnotherKind_HoldsNothingOff(string service)
    {
        var suggestion = ExitRule.Suggest(Customer("2026-06-09", Youth, Given(1, "2026-03-10", "2026-03-10"), Planned(2, "2026-07-20", service)));

        Assert.NotNull(suggestion);
        Assert.Empty(suggestion.NeverStarted);
    }

    [Fact]
    public void Suggest_PlannedWithoutDateCancelledOrWithdrawn_HoldsNothingOff()
    {
        var undated = Step(2, Training, StepStatus.Planned);
        var cancelled = Planned(3, "2026-07-20") with { Status = StepStatus.Cancelled };
        var withdrawn = Planned(4, "2026-07-20") with { IsWithdrawn = true };

        Assert.NotNull(ExitRule.Suggest(Customer("2026-06-09", Youth, Given(1, "2026-03-10", "2026-03-10"), undated, cancelled, withdrawn)));
    }

    [Fact]
    public void Suggest_StepInProgress_CountsFromItsStartAndIsNamed()
    {
        var suggestion = ExitRule.Suggest(Customer("2026-06-09", Youth, Given(1, "2026-03-10")));

        Assert.Equal(Days.On("2026-03-10"), suggestion?.ExitOn);
        Assert.Equal([1], suggestion?.InProgress ?? []);
    }

    [Theory]
    [InlineData("2026-09-29", null)]
    [InlineData("2026-09-30", "2026-07-01")]
    public void Suggest_NoServiceYet_CountsFromFirstDay(string today, string? exitOn)
    {
        var suggestion = ExitRule.Suggest(Customer(today, [Enrolled("2026-07-01")]));

        Assert.Equal(Days.Maybe(exitOn), suggestion?.ExitOn);
        Assert.Null(suggestion?.LastService);
    }

    [Fact]
    public void Suggest_LaterEnrollmentWithoutService_CountsFromItsFirstDay()
    {
        EnrollmentFacts[] both = [.. Youth, Enrolled("2026-05-01", WorkforceProgram.Adult, id: 2)];

        Assert.Null(ExitRule.Suggest(Customer("2026-07-30", both, Given(1, "2026-03-10", "2026-03-10"))));
        Assert.Equal(Days.On("2026-05-01"), ExitRule.Suggest(Customer("2026-07-31", both, Given(1, "2026-03-10", "2026-03-10")))?.ExitOn);
    }

    [Theory]
    [InlineData(EnrollmentStatus.Applicant)]
    [InlineData(EnrollmentStatus.Exited)]
    [InlineData(EnrollmentStatus.Closed)]
    public void Suggest_NothingOpen_SuggestsNothing(EnrollmentStatus status)
    {
        var customer = Customer("2026-12-31", [WithStatus(status)], Given(1, "2026-01-10", "2026-01-10"));

        Assert.Null(ExitRule.Suggest(customer));
        Assert.Null(ExitRule.LastService(customer));
    }

    [Fact]
    public void Suggest_AnyServices_IsNeverBeforeNinetyDays()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var chance = new Random(seed);
            var customer = Chance(chance);
            var last = ExitRule.LastService(customer);
            if (ExitRule.Suggest(customer) is not { } suggestion)
            {
                continue;
            }

            Assert.True(customer.Today.DayNumber - suggestion.ExitOn.DayNumber > ExitRule.DaysWithoutService, $"seed {seed}");
            Assert.True(suggestion.ExitOn >= (last?.On ?? DateOnly.MinValue), $"seed {seed}");
            Assert.True(suggestion.DaysWaiting >= 0, $"seed {seed}");
            Assert.True(ExitRule.WhyNot(customer, suggestion.ExitOn) is null, $"seed {seed}");
            Assert.Null(ExitRule.Suggest(customer with { Enrollments = ExitRule.Record(customer, suggestion.ExitOn) }));
        }
    }

    [Fact]
    public void LastService_AnyOrder_IsTheSame()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var customer = Chance(new Random(seed));
            StepFacts[] mixed = [.. customer.Steps];
            new Random(seed).Shuffle(mixed);

            Assert.Equal(ExitRule.LastService(customer), ExitRule.LastService(customer with { Steps = mixed }));
        }
    }

    private static ExitFacts Chance(Random chance)
    {
        string[] services = [Training, "TRANSPORT", Mentoring, SelfService];
        var steps = Enumerable.Range(1, chance.Next(0, 8)).Select(id =>
        {
            var start = Days.On("2025-07-01").AddDays(chance.Next(0, 300));
            return Step(id, services[chance.Next(services.Length)], (StepStatus)chance.Next(1, 6)) with
            {
                Dates = new() { ScheduledStart = start, ActualStart = start, ActualEnd = chance.Next(2) == 0 ? null : start.AddDays(chance.Next(0, 60)) },
            };
        });
        return Customer("2026-06-09", Youth, [.. steps]);
    }
}
