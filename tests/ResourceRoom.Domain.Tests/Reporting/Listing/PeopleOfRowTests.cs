using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Classes;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Domain.Tests.Reporting.Demographics;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Listing;

/// <summary>The people behind the numbers of reports.</summary>
public sealed class PeopleOfRowTests
{
    private const uint Ana = 1;
    private const uint Bea = 2;
    private const uint Cy = 3;

    private static readonly DateOnly Monday = Days.On("2026-11-02");

    [Fact]
    public void In_Categories_HoldAsManyAsDemographicsCount()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var state = RandomState.Of(seed);
            var counts = DemographicsCount.Of(state.Visits, state.Answers, RandomState.LastDay);
            foreach (var (number, place) in counts.Places.All.Index())
            {
                var people = new PeopleOfRow(state.Visits with { Rooms = [.. state.Visits.Rooms.Where(room => place.Contains(room.Room))] }, new RowVisits());
                var selection = DemographicCounts.SelectionOf(number, choice: null);

                Assert.Equal(counts.People[selection], people.In(new PeoplePart.Everybody(), [], RandomState.LastDay).Count);
                Assert.Equal(
                    counts.Cells.Slice(DemographicCounts.FirstCellOf(selection), DemographicGroups.CategoryCount).ToArray(),
                    DemographicGroups.All.SelectMany(group => group.Categories.Index(), (group, category) => new PeoplePart.InCategory(group, category.Index))
                        .Select(part => people.In(part, state.Answers, RandomState.LastDay).Count));
            }
        }
    }

    [Fact]
    public void In_ClassesAndAnswers_HoldAsManyAsTheReportCounts()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var state = RandomState.Of(seed);
            var report = new ClassificationReport(state.Visits, state.Answers);
            var people = new PeopleOfRow(state.Visits, new RowVisits());

            Assert.Equal(report.Classes.Select(row => row.People), report.Classes.Select(row => Count(new PeoplePart.OfClass(row.Class))));
            Assert.Equal(
                report.AllItems,
                report.AllItems.Select(row => new ItemRow(
                    row.Item, Count(new PeoplePart.Answered(row.Item, ResponseState.Given)), Count(new PeoplePart.Answered(row.Item, ResponseState.Declined)),
                    Count(new PeoplePart.Answered(row.Item, ResponseState.NotAsked)))));

            int Count(PeoplePart part) => people.In(part, state.Answers, RandomState.LastDay).Count;
        }
    }

    [Fact]
    public void In_Everybody_SaysVisitsAndTheLatestOfThem()
    {
        var visits = Of(
            ("20-001", Visit(Ana, 9) with { Class = ParticipantClass.WioaParticipant }),
            ("20-001", Visit(Bea, 10)),
            ("24-001", Visit(Ana, 9) with { Class = ParticipantClass.BasicSelfService }),
            ("24-001", Visit(Ana, 8) with { Class = ParticipantClass.ReportedSelfService }));

        Assert.Equal(
            [new ListedPerson(Ana, 3, ParticipantClass.BasicSelfService, Monday), new ListedPerson(Bea, 1, ParticipantClass.Unclassified, Monday)],
            new PeopleOfRow(visits, new RowVisits()).In(new PeoplePart.Everybody(), [], Monday));
    }

    [Fact]
    public void In_NewReturningReportable_AreToldByTheVisitsOfTheRow()
    {
        var visits = Of(
            ("20-001", Visit(Ana, 9) with { IsFirstEver = true }),
            ("20-001", Visit(Ana, 10) with { IsReportable = true }),
            ("20-001", Visit(Bea, 10)));
        var people = new PeopleOfRow(visits, new RowVisits());

        Assert.Equal([Ana], Ids(people, new PeoplePart.New()));
        Assert.Equal([Bea], Ids(people, new PeoplePart.Returning()));
        Assert.Equal([Ana], Ids(people, new PeoplePart.WithReportableVisit()));
        var atTen = new PeopleOfRow(visits, new RowVisits { Hour = 10 });
        Assert.Empty(Ids(atTen, new PeoplePart.New()));
        Assert.Equal([Ana, Bea], Ids(atTen, new PeoplePart.Returning()));
    }

    [Fact]
    public void Ids_OfARow_AreThoseOfItsVisits()
    {
        var visits = Of(
            ("20-001", Visit(Ana, 9) with { ServiceSet = 1, RecordedById = 7 }),
            ("20-001", Visit(Bea, 10) with { ServiceSet = 2, RecordedById = 8 }),
            ("20-001", Visit(Cy, 10)));

        Assert.Equal([Bea, Cy], new PeopleOfRow(visits, new RowVisits { Hour = 10 }).Ids);
        Assert.Equal([Ana, Bea, Cy], new PeopleOfRow(visits, new RowVisits { Weekday = DayOfWeek.Monday }).Ids);
        Assert.Empty(new PeopleOfRow(visits, new RowVisits { Weekday = DayOfWeek.Tuesday }).Ids);
        Assert.Equal([Bea], new PeopleOfRow(visits, new RowVisits { RecordedById = 8 }).Ids);
        Assert.Equal([Bea], new PeopleOfRow(visits, new RowVisits { ServiceIds = [12] }).Ids);
        Assert.Equal([Ana, Bea], new PeopleOfRow(visits, new RowVisits { ServiceIds = [11, 12] }).Ids);
        Assert.Empty(new PeopleOfRow(visits, new RowVisits { ServiceIds = [] }).Ids);
    }

    private static IEnumerable<uint> Ids(PeopleOfRow people, PeoplePart part) => people.In(part, [], Monday).Select(person => person.Id);

    private static VisitFacts Visit(uint person, int hour) => new()
    {
        StartedAt = Monday.ToDateTime(new TimeOnly(hour + 6, 0), DateTimeKind.Utc),
        PersonId = person,
        RecordedById = 7,
        Hour = hour,
        Stay = Stay.Timed,
    };

    private static ReportVisits Of(params IReadOnlyList<(string Room, VisitFacts Visit)> visits) => new()
    {
        Rooms =
        [
            .. visits.GroupBy(visit => visit.Room).Select((room, number) => new RoomVisits(
                new ReportRoom(number, 20, room.Key), [new DayVisits(Monday, room.Select(visit => new CountedVisit(visit.Visit)).OrderBy(visit => visit.StartedAt).ToArray())])),
        ],
        ServiceSets = [[], [11], [11, 12]],
        HighestPersonId = Cy,
    };
}
