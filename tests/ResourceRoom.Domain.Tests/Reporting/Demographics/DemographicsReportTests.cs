using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

public sealed class DemographicsReportTests
{
    [Fact]
    public void Of_AnySelection_HasTheRowsOfTheContract()
    {
        var report = Shown().Of(DemographicPlace.State, null);

        Assert.Equal(
            """
            Total,,122
            Age,Under 16,0
            Age,16 to 18,0
            Age,19 to 24,0
            Age,25 to 44,122
            Age,45 to 54,0
            Age,55 to 59,0
            Age,60 and over,0
            Age,Prefer not to answer,0
            Age,Not asked,0
            Gender,Male,*
            Gender,Female,61
            Gender,Did not self-identify,*
            Gender,Prefer not to answer,*
            Gender,Not asked,*
            Hispanic,Yes,0
            Hispanic,No,0
            Hispanic,Prefer not to answer,0
            Hispanic,Not asked,122
            Race,American Indian or Alaska Native,0
            Race,Asian,0
            Race,Black or African American,0
            Race,Native Hawaiian or Other Pacific Islander,0
            Race,White,0
            Race,More than one race,0
            Race,Prefer not to answer,0
            Race,Not asked,122
            Labor Force Status,Employed,0
            Labor Force Status,Employed with notice of termination or separation,0
            Labor Force Status,Not in labor force,0
            Labor Force Status,Unemployed,0
            Labor Force Status,Prefer not to answer,0
            Labor Force Status,Not asked,122
            """,
            string.Join('\n', report.Rows.Select(row => $"{row.Group},{row.Category},{row.People}")));
        Assert.Equal(new ShownNumber(122), report.Total);
        Assert.False(report.IsWithheld);
    }

    [Fact]
    public void Of_ASelectionOfNobody_ShowsZeros()
    {
        var shown = Shown();

        foreach (var place in new[] { DemographicPlace.State, DemographicPlace.OfLwia(24), DemographicPlace.OfRoom("20-009") })
        {
            Assert.All(shown.Of(place, ParticipantClass.Unclassified).Rows, row => Assert.Equal(0, row.People.People));
        }
    }

    [Fact]
    public void All_Places_StandByNumberAndCode()
    {
        ReportRoom[] rooms = [new(1, 20, "20-002"), new(2, 7, "07-001"), new(3, 20, "20-001")];

        var places = new DemographicPlaces(rooms);

        Assert.Equal(
            [
                DemographicPlace.State,
                DemographicPlace.OfLwia(7),
                DemographicPlace.OfLwia(20),
                DemographicPlace.OfRoom("07-001"),
                DemographicPlace.OfRoom("20-001"),
                DemographicPlace.OfRoom("20-002"),
            ],
            places.All);
        Assert.Null(places.NumberOf(DemographicPlace.OfLwia(8)));
    }

    [Fact]
    public void All_ClassChoices_StandWhereTheirNumbersSay()
    {
        Assert.Equal(
            [null, ParticipantClass.WioaParticipant, ParticipantClass.ReportedSelfService, ParticipantClass.BasicSelfService, ParticipantClass.Unclassified],
            ClassChoices.All);
        Assert.Equal([0, 1, 2, 3, 4], ClassChoices.All.Select(ClassChoices.NumberOf));
    }

    [Fact]
    public void ToString_HiddenAndZero_Differ()
    {
        Assert.Equal("*", default(ShownNumber).ToString());
        Assert.Equal(ShownNumber.Hidden, default);
        Assert.Null(ShownNumber.Hidden.People);
        Assert.Equal("0", new ShownNumber(0).ToString());
        Assert.Equal("1204", new ShownNumber(1204).ToString());
    }

    private static ShownDemographics Shown()
    {
        var counts = OneSelection.Of(
            122,
            ("Age", "25 to 44", 122),
            ("Gender", "Male", 57),
            ("Gender", "Female", 61),
            ("Gender", "Did not self-identify", 4),
            ("Hispanic", "Not asked", 122),
            ("Race", "Not asked", 122),
            ("Labor Force Status", "Not asked", 122));
        return HidingRule.Of(counts);
    }
}
