using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

public sealed class DemographicCategoryTests
{
    [Theory]
    [InlineData("2011-01-01", "2026-12-31", "Under 16")]
    [InlineData("2010-12-31", "2026-12-31", "16 to 18")]
    [InlineData("2008-01-01", "2026-12-31", "16 to 18")]
    [InlineData("2007-12-31", "2026-12-31", "19 to 24")]
    [InlineData("2002-01-01", "2026-12-31", "19 to 24")]
    [InlineData("2001-12-31", "2026-12-31", "25 to 44")]
    [InlineData("1982-01-01", "2026-12-31", "25 to 44")]
    [InlineData("1981-12-31", "2026-12-31", "45 to 54")]
    [InlineData("1972-01-01", "2026-12-31", "45 to 54")]
    [InlineData("1971-12-31", "2026-12-31", "55 to 59")]
    [InlineData("1967-01-01", "2026-12-31", "55 to 59")]
    [InlineData("1966-12-31", "2026-12-31", "60 and over")]
    [InlineData("1906-11-30", "2026-12-31", "60 and over")]
    [InlineData("2026-12-31", "2026-12-31", "Under 16")]
    [InlineData("2027-01-01", "2026-12-31", "Under 16")]
    [InlineData("2001-11-29", "2026-11-30", "25 to 44")]
    [InlineData("2007-02-28", "2026-02-28", "19 to 24")]
    [InlineData("2004-02-29", "2023-02-28", "16 to 18")]
    [InlineData("2004-02-29", "2023-03-31", "19 to 24")]
    [InlineData("2008-02-29", "2024-02-29", "16 to 18")]
    [InlineData("2012-02-29", "2028-02-28", "Under 16")]
    public void OfAge_AtEachBoundary_IsByCompletedYears(string birth, string lastDay, string expected)
    {
        var person = Answering(ResponseState.Given, birth: Days.On(birth));

        Assert.Equal(expected, DemographicGroups.Age.Categories[DemographicCategory.OfAge(person, Days.On(lastDay))]);
    }

    [Theory]
    [InlineData(Gender.Male, "Male")]
    [InlineData(Gender.Female, "Female")]
    [InlineData(Gender.DidNotSelfIdentify, "Did not self-identify")]
    public void OfGender_Given_IsNamed(Gender gender, string expected) =>
        Assert.Equal(expected, DemographicGroups.Gender.Categories[DemographicCategory.OfGender(Answering(ResponseState.Given, gender: gender))]);

    [Theory]
    [InlineData(true, "Yes")]
    [InlineData(false, "No")]
    public void OfHispanic_Given_IsNamed(bool isHispanic, string expected) => Assert.Equal(
        expected, DemographicGroups.Hispanic.Categories[DemographicCategory.OfHispanic(Answering(ResponseState.Given, isHispanic: isHispanic))]);

    [Theory]
    [InlineData(Races.AmericanIndianOrAlaskaNative, "American Indian or Alaska Native")]
    [InlineData(Races.Asian, "Asian")]
    [InlineData(Races.BlackOrAfricanAmerican, "Black or African American")]
    [InlineData(Races.NativeHawaiianOrPacificIslander, "Native Hawaiian or Other Pacific Islander")]
    [InlineData(Races.White, "White")]
    [InlineData(Races.White | Races.Asian, "More than one race")]
    [InlineData((Races)31, "More than one race")]
    public void OfRace_Given_IsThatOneAloneOrMoreThanOne(Races races, string expected) =>
        Assert.Equal(expected, DemographicGroups.Race.Categories[DemographicCategory.OfRace(Answering(ResponseState.Given, races: races))]);

    [Theory]
    [InlineData(LaborForceStatus.Employed, "Employed")]
    [InlineData(LaborForceStatus.EmployedWithNotice, "Employed with notice of termination or separation")]
    [InlineData(LaborForceStatus.NotInLaborForce, "Not in labor force")]
    [InlineData(LaborForceStatus.Unemployed, "Unemployed")]
    public void OfStatus_Each_IsNamed(LaborForceStatus status, string expected) =>
        Assert.Equal(expected, DemographicGroups.LaborForceStatus.Categories[DemographicCategory.OfStatus(status)]);

    [Theory]
    [InlineData(ResponseState.Declined, "Prefer not to answer")]
    [InlineData(ResponseState.NotAsked, "Not asked")]
    public void Of_Unanswered_SaysHow(ResponseState state, string expected)
    {
        // What a record may hold beside the state does not count.
        var person = Answering(state, Days.On("1980-01-01"), Gender.Male, true, Races.White);

        Assert.Equal(
            [expected, expected, expected, expected],
            [
                DemographicGroups.Age.Categories[DemographicCategory.OfAge(person, Days.On("2026-12-31"))],
                DemographicGroups.Gender.Categories[DemographicCategory.OfGender(person)],
                DemographicGroups.Hispanic.Categories[DemographicCategory.OfHispanic(person)],
                DemographicGroups.Race.Categories[DemographicCategory.OfRace(person)],
            ]);
    }

    [Fact]
    public void Of_ARecordOnWhichNothingWasAsked_IsNotAsked() =>
        Assert.Equal(DemographicGroups.Age.NotAsked, DemographicCategory.OfAge(default, Days.On("2026-12-31")));

    [Theory]
    [InlineData("2026-11-01", "2026-11-30", true)]
    [InlineData("2026-07-01", "2027-06-30", true)]
    [InlineData("2028-02-01", "2028-02-29", true)]
    [InlineData("2028-02-01", "2028-02-28", false)]
    [InlineData("2026-11-02", "2026-11-30", false)]
    [InlineData("2026-11-01", "2026-12-01", false)]
    [InlineData("2026-12-01", "2026-11-30", false)]
    public void IsWholeMonths_Period_BeginsAndEndsWithAMonth(string from, string to, bool expected) =>
        Assert.Equal(expected, Days.On(from) <= Days.On(to) && new ReportPeriod(Days.On(from), Days.On(to)).IsWholeMonths);

    private static PersonAnswers Answering(
        ResponseState state, DateOnly? birth = null, Gender? gender = null, bool? isHispanic = null, Races? races = null) =>
        new([.. Enumerable.Repeat(state, NineItems.PolicyOrder.Count)], birth, gender, isHispanic, races);
}
