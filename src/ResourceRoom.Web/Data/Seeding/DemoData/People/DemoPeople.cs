using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed class DemoPeople(DemoChance chance, DateOnly today)
{
    private static readonly (string Room, int People, string[] Zips)[] Neighborhoods =
    [
        (DemoRooms.Springfield, 150, ["62701", "62702", "62703", "62704", "62704-3316", "62707", "62711", "62712", "62629", "62563"]),
        (DemoRooms.Lincoln, 55, ["62656", "62656-2204", "62634", "62635"]),
        (DemoRooms.Taylorville, 35, ["62568", "62557", "62555"]),
        (DemoRooms.Petersburg, 15, ["62675", "62688"]),
        (DemoRooms.Pilsen, 55, ["60608", "60616", "60609", "60623", "60632"]),
        (DemoRooms.Pullman, 25, ["60628", "60617", "60827"]),
        (DemoRooms.Belleville, 30, ["62220", "62221", "62223", "62201", "63101"]),
        (DemoRooms.Carbondale, 30, ["62901", "62959", "62966", "62864"]),
    ];

    private static readonly int[] WayWeights = [26, 12, 14, 12, 6, 14, 6, 3, 2, 2, 2, 1];

    private static readonly int[] HabitWeights = [38, 36, 21, 5];

    private readonly DemoSsns ssns = new();
    private readonly HashSet<(string First, string Last)> named = [];

    private enum Way
    {
        Everything,
        EverythingAndRegistered,
        EverythingButSsn,
        NameAndZip,
        NameZipAndSsn,
        EverythingButTwo,
        SsnOnlyLater,
        NoName,
        NoZip,
        Nothing,
        RegisteredButOne,
        RegisteredButSsn,
    }

    public IReadOnlyList<DemoPerson> All()
    {
        var answers = new DemoAnswers(chance, ssns, today);
        return
        [
            .. new DemoKnownPeople(answers, today).All(),
            .. Neighborhoods.SelectMany(place => Enumerable.Range(0, place.People).Select(_ => Anybody(place.Room, chance.Pick(place.Zips), answers))),
        ];
    }

    private DemoPerson Anybody(string room, string zip, DemoAnswers answers)
    {
        var (first, last) = NewName();
        var person = new DemoPerson { Room = room, PastVisits = HowOften(), Answers = answers.All(first, last, zip) };
        return Answering((Way)chance.PickWeighted(WayWeights), person, DemoAnswers.NameAndZip(first, last, zip));
    }

    private (string First, string Last) NewName()
    {
        (string First, string Last) name;
        do
        {
            name = (chance.Pick(DemoNames.First), chance.Pick(DemoNames.Last));
        }
        while (!named.Add(name));
        return name;
    }

    private int HowOften() => chance.PickWeighted(HabitWeights) switch
    {
        0 => 1,
        1 => chance.Between(2, 5),
        2 => chance.Between(8, 14),
        _ => chance.Between(18, 26),
    };

    private DemoPerson Answering(Way way, DemoPerson open, NineAnswers brief)
    {
        var all = open.Answers;
        var program = chance.Pick(WorkforcePrograms.All);
        return way switch
        {
            Way.Everything => open,
            Way.EverythingAndRegistered => open with { Program = program, RegisteredAtVisit = chance.Between(1, Math.Min(2, open.PastVisits)) },
            Way.EverythingButSsn => open with { Answers = all with { Ssn = Answer<Ssn>.Declined } },
            Way.NameAndZip => open with { Answers = brief },
            Way.NameZipAndSsn => open with { Answers = brief with { Ssn = all.Ssn } },
            Way.EverythingButTwo => open with { Answers = all with { Race = Answer<Races>.Declined, Gender = Answer<Gender>.Declined } },
            Way.SsnOnlyLater => open with
            {
                PastVisits = open.PastVisits + 1,
                Answers = all with { Ssn = Answer<Ssn>.Declined },
                SsnAtSecondVisit = all.Ssn,
            },
            Way.NoName => open with
            {
                Answers = all with { FirstName = Answer<string>.Declined, LastName = Answer<string>.Declined, Ssn = Answer<Ssn>.Declined },
            },
            Way.NoZip => open with { Answers = all with { Zip = Answer<ZipCode>.Declined } },
            Way.Nothing => open with { Answers = DemoAnswers.Declined, PastVisits = 1 },
            Way.RegisteredButOne => open with { Program = program, Answers = all with { Hispanic = Answer<bool>.Declined } },
            Way.RegisteredButSsn => open with { Program = program, Answers = all with { Ssn = Answer<Ssn>.Declined } },
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
        };
    }
}
