using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed class DemoKnownPeople(DemoAnswers answers, DateOnly today)
{
    public const string CustomerFirstName = "Jordan";
    public const string CustomerLastName = "Ellis";
    public const string PassHoldersLastName = "Ruiz";

    public IReadOnlyList<DemoPerson> All() => [.. InSpringfieldNow(), .. InLincolnNow(), .. Others(), .. FromPrograms()];

    private IEnumerable<DemoPerson> InSpringfieldNow() =>
    [
        Here(DemoAnswers.NameAndZip("Marcus", "Bell", "62703"), 1, "JOBSEARCH"),
        Here(answers.All("Priya", "Nair", "62711"), 22, "WORKSHOP") with { Program = WorkforceProgram.DislocatedWorker },
        Here(answers.All("Tom", "Okafor", "62702"), 44, "RESUME", "EQUIPMENT"),
        Here(answers.All("Lin", "Zhao", "62704-1180") with { Ssn = Answer<Ssn>.Declined }, 71, "UI"),
        Here(answers.All("Gloria", "St. John", "62629"), 90),
        Here(answers.All("Mateo", "D'Angelo-Reyes", "62707") with { BirthDate = Answer<DateOnly>.Declined }, 108),
    ];

    private IEnumerable<DemoPerson> InLincolnNow() =>
    [
        Here(answers.All("Ines", "Krüger", "62656"), 15) with { Room = DemoRooms.Lincoln },
        Here(DemoAnswers.NameAndZip("Earl", "Hoffman-Diaz", "62656"), 52) with { Room = DemoRooms.Lincoln },
    ];

    private IEnumerable<DemoPerson> Others() =>
    [
        Regular(6, answers.All("Ana", PassHoldersLastName, "62704") with
        {
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 5, 17)),
            LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed),
            Race = Answer<Races>.Declined,
            Gender = Answer<Gender>.Declined,
        }),
        Regular(2, answers.All("Hector", "Ruiz-Mora", "62702") with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1971, 9, 2)) }),
        Regular(9, answers.All(CustomerFirstName, CustomerLastName, "62703") with { BirthDate = Answer<DateOnly>.Given(today.AddYears(-20).AddDays(-75)) }) with
        {
            Program = WorkforceProgram.YouthCareerPathways,
        },
        Regular(1, DemoAnswers.NameAndZip("Hektor", "Ruiz Mora", "62703") with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1971, 9, 2)) }),
        Regular(3, answers.All("Margaux", "Delacroix-Née", "62712")),
        Regular(1, DemoAnswers.NameAndZip("Margaux", "Delacroix Nee", "62712")),
        Regular(1, DemoAnswers.NameAndZip("Walter", "Quist", "62702")) with { ForgotToCheckOut = true },
    ];

    private IEnumerable<DemoPerson> FromPrograms() =>
    [
        Unfinished("Dolores", "Whitaker", WorkforceProgram.Adult) with { Room = DemoRooms.Springfield },
        Unfinished("Amina", "Osei", WorkforceProgram.Youth) with { Room = DemoRooms.Pilsen },
        Unfinished("Kenneth", "Vasquez-Lund", WorkforceProgram.DislocatedWorker) with { Room = DemoRooms.Belleville },
    ];

    private static DemoPerson Regular(int visits, NineAnswers said) => new() { Room = DemoRooms.Springfield, PastVisits = visits, Answers = said };

    private static DemoPerson Here(NineAnswers said, int minutes, params string[] services) =>
        Regular(4, said) with { InRoomForMinutes = minutes, ServicesNow = services };

    private DemoPerson Unfinished(string first, string last, WorkforceProgram program) =>
        Regular(0, answers.All(first, last, "62701") with
        {
            LaborForceStatus = Answer<LaborForceStatus>.NotAsked,
            Hispanic = Answer<bool>.NotAsked,
            Race = Answer<Races>.NotAsked,
        }) with
        {
            Program = program,
        };
}
