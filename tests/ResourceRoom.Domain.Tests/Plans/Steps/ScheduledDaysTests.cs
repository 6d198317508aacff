using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class ScheduledDaysTests
{
    [Fact]
    public void Of_OverlappingOpenAndCancelled_CountsEachDayOnce() => Assert.Equal(
        new ScheduledDays(Days: 15, WithoutEnd: 1, WithoutStart: 0),
        ScheduledDays.Of([
            Scheduled("2026-06-01", "2026-06-10"),
            Scheduled("2026-06-05", "2026-06-14"),
            Scheduled("2026-06-20", "2026-06-20"),
            Scheduled("2026-06-25", null),
            Scheduled("2026-07-01", "2026-07-31") with { Status = StepStatus.Cancelled }]));

    [Theory]
    [InlineData("2026-06-10", "2026-06-12", 12)]
    [InlineData("2026-06-11", "2026-06-12", 12)]
    [InlineData("2026-06-12", "2026-06-12", 11)]
    [InlineData("2026-06-03", "2026-06-04", 10)]
    [InlineData("2026-05-31", "2026-06-11", 12)]
    [InlineData("2026-07-01", "2027-06-30", 375)]
    public void Of_SecondSpan_AddsItsNewDays(string start, string end, int days) =>
        Assert.Equal(days, ScheduledDays.Of([Scheduled("2026-06-01", "2026-06-10"), Scheduled(start, end)]).Days);

    [Theory]
    [InlineData(StepStatus.Planned, 3)]
    [InlineData(StepStatus.InProgress, 3)]
    [InlineData(StepStatus.Completed, 3)]
    [InlineData(StepStatus.OfferedButDeclined, 3)]
    [InlineData(StepStatus.Cancelled, 0)]
    public void Of_EachStatus_LeavesOutOnlyCancelled(StepStatus status, int days) =>
        Assert.Equal(days, ScheduledDays.Of([Scheduled("2026-06-01", "2026-06-03") with { Status = status }]).Days);

    [Theory]
    [InlineData(null, null, 1, 0)]
    [InlineData(null, "2026-06-01", 0, 1)]
    [InlineData("2026-06-01", null, 1, 0)]
    public void Of_MissingDates_AreNamed(string? start, string? end, int withoutEnd, int withoutStart) =>
        Assert.Equal(new ScheduledDays(0, withoutEnd, withoutStart), ScheduledDays.Of([Scheduled(start, end)]));

    [Fact]
    public void Of_WithdrawnStep_IsOutOfTheTotal() =>
        Assert.Equal(default, ScheduledDays.Of([Scheduled("2026-06-01", "2026-06-03") with { IsWithdrawn = true }, Scheduled(null, null) with { IsWithdrawn = true }]));

    [Fact]
    public void Of_AnySpans_IsTheNumberOfDifferentDaysInAnyOrder()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var chance = new Random(seed);
            StepFacts[] steps = [.. Enumerable.Range(1, chance.Next(0, 12)).Select(_ =>
            {
                var start = Days.On("2026-06-01").AddDays(chance.Next(0, 60));
                return Step(1, Training, StepStatus.Planned) with { Dates = new() { ScheduledStart = start, ScheduledEnd = start.AddDays(chance.Next(0, 20)) } };
            })];
            var days = steps.SelectMany(step => Enumerable.Range(
                step.Dates.ScheduledStart!.Value.DayNumber,
                step.Dates.ScheduledEnd!.Value.DayNumber - step.Dates.ScheduledStart.Value.DayNumber + 1)).Distinct().Count();

            Assert.Equal(days, ScheduledDays.Of(steps).Days);
            chance.Shuffle(steps);
            Assert.Equal(days, ScheduledDays.Of(steps).Days);
        }
    }

    private static StepFacts Scheduled(string? start, string? end) => Step(1, Training, StepStatus.Planned) with
    {
        Dates = new() { ScheduledStart = Days.Maybe(start), ScheduledEnd = Days.Maybe(end) },
    };
}
