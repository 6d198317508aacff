using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Federal.Rows;

using static ResourceRoom.Domain.Tests.Support.ExtractBuilder;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ExtractValuesTests
{
    private const Races Two = Races.Asian | Races.White;
    private const Races Five = (Races)31;

    [Theory]
    [InlineData("62704", "IL", "62704")]
    [InlineData("99950", "AK", "99950")]
    [InlineData("99951", "", "99951")]
    [InlineData("99999", "", "99999")]
    [InlineData("00000", "", "00000")]
    [InlineData(null, "", "")]
    public void StateAndZip_Zip_AreAsGivenOrBlank(string? zip, string state, string expected)
    {
        var facts = Facts with { Zip = zip };

        Assert.Equal((state, expected), (Cell(ExtractElement.State, facts), Cell(ExtractElement.Zip, facts)));
    }

    [Theory]
    [InlineData(Gender.Male, "1")]
    [InlineData(Gender.Female, "2")]
    [InlineData(Gender.DidNotSelfIdentify, "9")]
    public void Sex_Given_IsItsCode(Gender gender, string expected) =>
        Assert.Equal(expected, Cell(ExtractElement.Sex, Facts with { Gender = Answer<Gender>.Given(gender) }));

    [Theory]
    [InlineData(true, "1")]
    [InlineData(false, "0")]
    public void HispanicAndDisability_Given_AreYesOrNo(bool value, string expected)
    {
        var facts = Facts with { Hispanic = Answer<bool>.Given(value), Disability = Answer<bool>.Given(!value) };

        Assert.Equal(expected, Cell(ExtractElement.Hispanic, facts));
        Assert.NotEqual(expected, Cell(ExtractElement.Disability, facts));
    }

    [Theory]
    [InlineData(Races.AmericanIndianOrAlaskaNative, "1 0 0 0 0 0")]
    [InlineData(Races.Asian, "0 1 0 0 0 0")]
    [InlineData(Races.BlackOrAfricanAmerican, "0 0 1 0 0 0")]
    [InlineData(Races.NativeHawaiianOrPacificIslander, "0 0 0 1 0 0")]
    [InlineData(Races.White, "0 0 0 0 1 0")]
    [InlineData(Two, "0 1 0 0 1 1")]
    [InlineData(Five, "1 1 1 1 1 1")]
    public void Races_Given_AreOneEachAndMoreThanOneFollows(Races races, string expected) => Assert.Equal(expected, RaceCells(Answer<Races>.Given(races)));

    [Fact]
    public void Races_Declined_AreAllNine() => Assert.Equal("9 9 9 9 9 9", RaceCells(Answer<Races>.Declined));

    [Fact]
    public void Races_NotAsked_AreAllBlank() => Assert.Equal("     ", RaceCells(Answer<Races>.NotAsked));

    [Fact]
    public void OtherAnswers_Declined_AreNine() => Assert.Equal("9 9 9", AnswerCells(Facts with
    {
        Gender = Answer<Gender>.Declined,
        Disability = Answer<bool>.Declined,
        Hispanic = Answer<bool>.Declined,
    }));

    [Fact]
    public void OtherAnswers_NotAsked_AreBlank() => Assert.Equal("  ", AnswerCells(Facts with
    {
        Gender = Answer<Gender>.NotAsked,
        Disability = Answer<bool>.NotAsked,
        Hispanic = Answer<bool>.NotAsked,
    }));

    [Theory]
    [InlineData(LaborForceStatus.Unemployed, "0")]
    [InlineData(LaborForceStatus.Employed, "1")]
    [InlineData(LaborForceStatus.EmployedWithNotice, "2")]
    [InlineData(LaborForceStatus.NotInLaborForce, "3")]
    public void EmploymentStatus_Given_IsItsCode(LaborForceStatus status, string expected) =>
        Assert.Equal(expected, Cell(ExtractElement.EmploymentStatus, Facts with { StatusAtFirstVisit = Answer<LaborForceStatus>.Given(status) }));

    [Fact]
    public void EmploymentStatus_DeclinedOrNotAsked_IsBlank()
    {
        Assert.Equal("", Cell(ExtractElement.EmploymentStatus, Facts with { StatusAtFirstVisit = Answer<LaborForceStatus>.Declined }));
        Assert.Equal("", Cell(ExtractElement.EmploymentStatus, Facts with { StatusAtFirstVisit = Answer<LaborForceStatus>.NotAsked }));
    }

    [Fact]
    public void OtherElements_Given_AreAsInTheContract() => Assert.Equal(
        ["7", "ABCDEFGH2345", "17090", "19880504", "20260715", "20260920", "20260925", Digits],
        new[]
        {
            ExtractElement.Observation, ExtractElement.UniqueIdentifier, ExtractElement.LocalBoard, ExtractElement.BirthDate, ExtractElement.FirstService,
            ExtractElement.LastService, ExtractElement.LastContact, ExtractElement.Ssn,
        }.Select(element => ExtractValues.Of(element, 7, Facts)));

    [Fact]
    public void LocalBoardAndBirthDate_Unset_AreBlank()
    {
        var facts = Facts with { EtaCode = null, BirthDate = null };

        Assert.Equal(("", ""), (Cell(ExtractElement.LocalBoard, facts), Cell(ExtractElement.BirthDate, facts)));
    }

    [Fact]
    public void ToString_Facts_HoldNothingPersonal() => Assert.Equal(nameof(ExtractFacts), Facts.ToString());

    [Theory]
    [InlineData(false, true, ParticipantClass.ReportedSelfService, true, ExtractPlace.None)]
    [InlineData(true, false, ParticipantClass.ReportedSelfService, true, ExtractPlace.LeftOutWithoutSsn)]
    [InlineData(true, false, ParticipantClass.WioaParticipant, false, ExtractPlace.LeftOutWithoutSsn)]
    [InlineData(true, true, ParticipantClass.WioaParticipant, true, ExtractPlace.Row)]
    [InlineData(true, true, ParticipantClass.WioaParticipant, false, ExtractPlace.LeftOutParticipant)]
    [InlineData(true, true, ParticipantClass.ReportedSelfService, false, ExtractPlace.Row)]
    [InlineData(true, true, ParticipantClass.Unclassified, false, ExtractPlace.Row)]
    public void PlaceOf_Person_IsRowOrReason(bool hasReportableVisit, bool holdsSsn, ParticipantClass lastClass, bool withParticipants, ExtractPlace expected) =>
        Assert.Equal(expected, ExtractPeople.PlaceOf(hasReportableVisit, holdsSsn, lastClass, withParticipants));

    private static string RaceCells(Answer<Races> races) =>
        string.Join(' ', ExtractElements.Races.Append(ExtractElement.MoreThanOneRace).Select(element => Cell(element, Facts with { Race = races })));

    private static string AnswerCells(ExtractFacts facts) =>
        string.Join(' ', new[] { ExtractElement.Sex, ExtractElement.Disability, ExtractElement.Hispanic }.Select(element => Cell(element, facts)));
}
