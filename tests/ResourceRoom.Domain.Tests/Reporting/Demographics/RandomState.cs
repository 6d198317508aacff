using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// A few LWIAs with a few rooms, some without a visit. Some answers and some rooms are rare; many visits start at the same instant.
internal sealed class RandomState
{
    private static readonly DateOnly[] VisitDays = [.. Enumerable.Range(0, 5).Select(Days.On("2026-11-01").AddDays)];
    private static readonly Gender[] Genders = [Gender.Male, Gender.Male, Gender.Male, Gender.Female, Gender.Female, Gender.DidNotSelfIdentify];

    private static readonly Races[] RacesChosen =
        [Races.White, Races.White, Races.White, Races.BlackOrAfricanAmerican, Races.Asian, Races.AmericanIndianOrAlaskaNative | Races.White];

    private readonly Random chance;
    private readonly List<ReportRoom> rooms = [];
    private readonly List<(ReportRoom Room, DateOnly Day, CountedVisit Visit)> visits = [];

    private RandomState(int seed, int mostPeople, bool usesOneRoomAndClass)
    {
        chance = new(seed);
        for (var lwia = chance.Next(2, 5); lwia > 0; lwia--)
        {
            rooms.AddRange(Enumerable.Range(1, chance.Next(1, 5)).Select(number => new ReportRoom((lwia * 10) + number, lwia, $"{lwia:00}-{number:000}")));
        }

        Answers = new PersonAnswers[chance.Next(20, mostPeople)];
        for (var person = 1; person < Answers.Length; person++)
        {
            Answers[person] = AnyAnswers();
            AddVisits((uint)person, usesOneRoomAndClass);
        }

        Visits = new()
        {
            Rooms = [.. rooms.OrderBy(room => room.Code, StringComparer.Ordinal).Select(VisitsOf)],
            ServiceSets = [[]],
            HighestPersonId = (uint)Answers.Length - 1,
        };
    }

    public static DateOnly LastDay { get; } = Days.On("2026-11-30");

    public ReportVisits Visits { get; }

    public PersonAnswers[] Answers { get; }

    public static RandomState Of(int seed, int mostPeople = 400) => new(seed, mostPeople, usesOneRoomAndClass: false);

    // The places and classes of such a state truly add up.
    public static RandomState OfOneRoomAndClassEach(int seed, int mostPeople = 400) => new(seed, mostPeople, usesOneRoomAndClass: true);

    private PersonAnswers AnyAnswers()
    {
        var states = NineItems.PolicyOrder.Select(_ => AnyState(often: 12)).ToArray();
        return new(
            states,
            Days.On("1950-01-01").AddDays(chance.Next(chance.Next(2) == 0 ? 10_000 : 28_200)),
            chance.GetItems(Genders, 1)[0],
            chance.Next(6) == 0,
            chance.GetItems(RacesChosen, 1)[0]);
    }

    private void AddVisits(uint person, bool usesOneRoomAndClass)
    {
        var usual = (Room: AnyRoom(), Class: AnyClass());
        for (var times = chance.Next(1, 5); times > 0; times--)
        {
            var day = VisitDays[chance.Next(VisitDays.Length)];
            var state = AnyState(often: 1);
            var visit = new CountedVisit(new VisitFacts
            {
                StartedAt = day.ToDateTime(new TimeOnly(15 + chance.Next(2), 0), DateTimeKind.Utc),
                PersonId = person,
                RecordedById = 1,
                Hour = 9,
                Stay = Stay.Timed,
                Class = usesOneRoomAndClass || chance.Next(3) > 0 ? usual.Class : AnyClass(),
                StatusState = state,
                Status = state == ResponseState.Given ? (LaborForceStatus)chance.Next(4) : null,
            });
            visits.Add((usesOneRoomAndClass || chance.Next(3) > 0 ? usual.Room : AnyRoom(), day, visit));
        }
    }

    // The first are rare; the last room has most.
    private ReportRoom AnyRoom() => rooms[Math.Max(chance.Next(rooms.Count), chance.Next(rooms.Count))];

    private ParticipantClass AnyClass() => (ParticipantClass)Math.Max(chance.Next(4), chance.Next(4));

    private ResponseState AnyState(int often) => chance.Next(often + 2) switch
    {
        0 => ResponseState.NotAsked,
        1 => ResponseState.Declined,
        _ => ResponseState.Given,
    };

    private RoomVisits VisitsOf(ReportRoom room) => new(
        room,
        [
            .. visits.Where(visit => visit.Room == room)
                .GroupBy(visit => visit.Day)
                .OrderBy(day => day.Key)
                .Select(day => new DayVisits(day.Key, day.Select(visit => visit.Visit).OrderBy(visit => visit.StartedAt).ToArray())),
        ]);
}
