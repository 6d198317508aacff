using System.Globalization;

using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class PlacementRuleTests
{
    private static readonly DateOnly Today = Days.On("2026-05-10");

    private static readonly PlacementFacts Job = new()
    {
        Kind = PlacementKind.Employment,
        StartedOn = Days.On("2026-05-01"),
        VerifiedOn = Days.On("2026-05-08"),
        Today = Today,
    };

    [Theory]
    [InlineData("2020-01-01", null)]
    [InlineData("2026-05-10", null)]
    [InlineData("2026-05-11", PlacementFault.StartInFuture)]
    public void FaultsOf_Start_IsNotInTheFuture(string on, PlacementFault? expected) =>
        AssertFaults(expected, Job with { StartedOn = Days.On(on) });

    [Theory]
    [InlineData(null, null)]
    [InlineData("2026-04-30", PlacementFault.EndBeforeStart)]
    [InlineData("2026-05-01", null)]
    [InlineData("2026-05-10", null)]
    [InlineData("2026-05-11", PlacementFault.EndInFuture)]
    public void FaultsOf_End_LiesBetweenStartAndToday(string? on, PlacementFault? expected)
    {
        DateOnly? end = on is null ? null : Days.On(on);

        AssertFaults(expected, Job with { EndedOn = end });

        if (end is { } day)
        {
            Assert.Equal(expected, PlacementRule.EndFaultOf(Job.StartedOn, day, Today));
        }
    }

    [Theory]
    [InlineData("2026-05-10", null)]
    [InlineData("2026-05-11", PlacementFault.VerifiedInFuture)]
    public void FaultsOf_Verified_IsNotInTheFuture(string on, PlacementFault? expected) =>
        AssertFaults(expected, Job with { VerifiedOn = Days.On(on) });

    [Theory]
    [InlineData(PlacementKind.Employment, null, null)]
    [InlineData(PlacementKind.Employment, "0", PlacementFault.WageOutOfRange)]
    [InlineData(PlacementKind.Employment, "0.01", null)]
    [InlineData(PlacementKind.Employment, "999.99", null)]
    [InlineData(PlacementKind.Employment, "1000", PlacementFault.WageOutOfRange)]
    [InlineData(PlacementKind.Education, null, null)]
    [InlineData(PlacementKind.Education, "15.50", PlacementFault.WageWithoutEmployment)]
    [InlineData(PlacementKind.OccupationalTraining, "15.50", PlacementFault.WageWithoutEmployment)]
    [InlineData(PlacementKind.Military, "15.50", PlacementFault.WageWithoutEmployment)]
    public void FaultsOf_Wage_IsOfEmploymentAndByTheHour(PlacementKind kind, string? wage, PlacementFault? expected) =>
        AssertFaults(expected, Job with { Kind = kind, HourlyWage = Number(wage) });

    [Theory]
    [InlineData(PlacementKind.Employment, null, null)]
    [InlineData(PlacementKind.Employment, "0", PlacementFault.HoursOutOfRange)]
    [InlineData(PlacementKind.Employment, "0.25", null)]
    [InlineData(PlacementKind.Employment, "168", null)]
    [InlineData(PlacementKind.Employment, "168.01", PlacementFault.HoursOutOfRange)]
    [InlineData(PlacementKind.Education, null, null)]
    [InlineData(PlacementKind.Education, "20", PlacementFault.HoursWithoutEmployment)]
    [InlineData(PlacementKind.OccupationalTraining, "20", PlacementFault.HoursWithoutEmployment)]
    [InlineData(PlacementKind.Military, "20", PlacementFault.HoursWithoutEmployment)]
    public void FaultsOf_Hours_AreOfEmploymentAndFitInAWeek(PlacementKind kind, string? hours, PlacementFault? expected) =>
        AssertFaults(expected, Job with { Kind = kind, HoursPerWeek = Number(hours) });

    [Fact]
    public void FaultsOf_EverythingWrong_NamesAllInTheOrderOfTheForm() =>
        Assert.Equal(
            [
                PlacementFault.StartInFuture, PlacementFault.EndBeforeStart, PlacementFault.WageWithoutEmployment,
                PlacementFault.HoursWithoutEmployment, PlacementFault.VerifiedInFuture,
            ],
            PlacementRule.FaultsOf(new()
            {
                Kind = PlacementKind.Military,
                StartedOn = Today.AddDays(1),
                EndedOn = Today,
                VerifiedOn = Today.AddDays(1),
                HourlyWage = 20,
                HoursPerWeek = 40,
                Today = Today,
            }));

    private static void AssertFaults(PlacementFault? expected, PlacementFacts facts) =>
        Assert.Equal(expected is { } fault ? [fault] : [], PlacementRule.FaultsOf(facts));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
