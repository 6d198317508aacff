using System.Globalization;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

public sealed class DemographicsCountTests
{
    private const ParticipantClass Basic = ParticipantClass.BasicSelfService;
    private const ParticipantClass Wioa = ParticipantClass.WioaParticipant;

    private static readonly DateOnly Day = Days.On("2026-11-10");

    // Case 30.
    [Fact]
    public void Of_OnePersonInThreeRooms_IsOnePersonInEachPlace()
    {
        var counts = Of([("20-001", At(9, Basic)), ("20-002", At(10, Basic)), ("20-002", At(11, Wioa)), ("24-001", At(12, Basic))]);

        Assert.All(counts.Places.All, place => Assert.Equal(1, counts.PeopleOf(place, null)));
        Assert.All(counts.Places.All, place => Assert.Equal(1, counts.PeopleOf(place, Basic)));
        Assert.Equal(1, counts.PeopleOf(DemographicPlace.State, Wioa));
        Assert.Equal(1, counts.PeopleOf(DemographicPlace.OfRoom("20-002"), Wioa));
        Assert.Equal(0, counts.PeopleOf(DemographicPlace.OfRoom("20-001"), Wioa));
        Assert.Equal(0, counts.PeopleOf(DemographicPlace.OfLwia(24), Wioa));
    }

    [Fact]
    public void Of_LaborForceStatus_IsOfTheLatestVisitInEachSelectionThatGaveOne()
    {
        var counts = Of(
        [
            ("20-001", At(9, Basic, LaborForceStatus.Unemployed)),
            ("20-001", At(10, Wioa, LaborForceStatus.Employed)),
            ("20-001", At(11, Basic, ResponseState.Declined)),
            ("24-001", At(8, Basic, LaborForceStatus.NotInLaborForce)),
            ("24-001", At(12, Basic, ResponseState.NotAsked)),
        ]);

        Assert.Equal("Employed", StatusIn(counts, DemographicPlace.State, null));
        Assert.Equal("Unemployed", StatusIn(counts, DemographicPlace.State, Basic));
        Assert.Equal("Employed", StatusIn(counts, DemographicPlace.State, Wioa));
        Assert.Equal("Employed", StatusIn(counts, DemographicPlace.OfLwia(20), null));
        Assert.Equal("Not in labor force", StatusIn(counts, DemographicPlace.OfRoom("24-001"), null));
    }

    [Theory]
    [InlineData(ResponseState.NotAsked, ResponseState.NotAsked, "Not asked")]
    [InlineData(ResponseState.Declined, ResponseState.NotAsked, "Prefer not to answer")]
    [InlineData(ResponseState.NotAsked, ResponseState.Declined, "Prefer not to answer")]
    public void Of_LaborForceStatusThatNobodyGave_IsDeclinedIfOneVisitDeclined(ResponseState first, ResponseState second, string expected)
    {
        var counts = Of([("20-001", At(9, Basic, first)), ("24-001", At(10, Basic, second))]);

        Assert.Equal(expected, StatusIn(counts, DemographicPlace.State, null));
    }

    // Visits of one instant: the later location code, then the later recording.
    [Fact]
    public void Of_LaborForceStatusOfOneInstant_IsByLocationCodeThenOrderOfRecording()
    {
        var counts = Of(
        [
            ("24-001", At(9, Basic, LaborForceStatus.Employed)),
            ("20-001", At(9, Basic, LaborForceStatus.EmployedWithNotice)),
            ("20-001", At(9, Basic, LaborForceStatus.Unemployed)),
        ]);

        Assert.Equal("Employed", StatusIn(counts, DemographicPlace.State, null));
        Assert.Equal("Unemployed", StatusIn(counts, DemographicPlace.OfLwia(20), null));
    }

    [Fact]
    public void Of_FewerAnswersThanPeople_IsRefused()
    {
        var state = RandomState.Of(1);

        Assert.Throws<ArgumentOutOfRangeException>(() => DemographicsCount.Of(state.Visits, state.Answers.AsSpan(1), RandomState.LastDay));
    }

    [Fact]
    public void Of_AnyState_IsTheSlowRecount()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var state = RandomState.Of(seed);

            var counts = DemographicsCount.Of(state.Visits, state.Answers, RandomState.LastDay);

            var recount = new SlowRecount(state);
            Assert.All(
                counts.Places.Selections(),
                selection => Assert.Equal(recount.People(selection.Place, selection.Class), counts.PeopleOf(selection.Place, selection.Class)));
            var cells = recount.Cells();
            Assert.DoesNotContain(counts.Names(), name => counts.CellOf(name) != cells.GetValueOrDefault(name));
            Assert.Equal(cells.Values.Sum(), counts.Cells.ToArray().Sum());
        }
    }

    [Fact]
    public void Of_RoomsInAnotherOrder_IsTheSame()
    {
        var state = RandomState.Of(3);

        var counts = DemographicsCount.Of(state.Visits with { Rooms = [.. state.Visits.Rooms.Reverse()] }, state.Answers, RandomState.LastDay);

        Assert.Equal(DemographicsCount.Of(state.Visits, state.Answers, RandomState.LastDay).Cells, counts.Cells);
    }

    private static string StatusIn(DemographicCounts counts, DemographicPlace place, ParticipantClass? choice) => counts.Names()
        .Single(name => name.Place == place && name.Class == choice && name.Group == "Labor Force Status" && counts.CellOf(name) == 1)
        .Category;

    private static CountedVisit At(int hour, ParticipantClass participantClass, LaborForceStatus status) =>
        At(hour, participantClass, ResponseState.Given, status);

    private static CountedVisit At(
        int hour, ParticipantClass participantClass, ResponseState state = ResponseState.NotAsked, LaborForceStatus? status = null) => new(new VisitFacts
        {
            StartedAt = Day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc),
            PersonId = 1,
            RecordedById = 1,
            Hour = hour - 6,
            Stay = Stay.InTheRoom,
            Class = participantClass,
            StatusState = state,
            Status = status,
        });

    private static DemographicCounts Of(IEnumerable<(string Room, CountedVisit Visit)> visits)
    {
        var rooms = visits.GroupBy(visit => visit.Room)
            .OrderBy(room => room.Key, StringComparer.Ordinal)
            .Select((room, id) => new RoomVisits(
                new(id, int.Parse(room.Key[..2], CultureInfo.InvariantCulture), room.Key),
                [new(Day, room.Select(visit => visit.Visit).OrderBy(visit => visit.StartedAt).ToArray())]));
        return DemographicsCount.Of(
            new() { Rooms = [.. rooms], ServiceSets = [[]], HighestPersonId = 1 }, new PersonAnswers[2], Days.On("2026-11-30"));
    }
}
