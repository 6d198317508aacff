using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed class DemoAnswers(DemoChance chance, DemoSsns ssns, DateOnly today)
{
    private const int DaysOfAYear = 365;

    private static readonly int[] RaceWeights = [2, 8, 30, 2, 50, 8];
    private static readonly int[] StatusWeights = [58, 24, 7, 11]; // By the number of the status.
    private static readonly int[] GenderWeights = [47, 48, 5];
    private static readonly Gender[] Genders = [Gender.Male, Gender.Female, Gender.DidNotSelfIdentify];

    private static readonly Races[] RaceChoices =
    [
        Races.AmericanIndianOrAlaskaNative, Races.Asian, Races.BlackOrAfricanAmerican, Races.NativeHawaiianOrPacificIslander, Races.White,
        Races.BlackOrAfricanAmerican | Races.White,
    ];

    public NineAnswers All(string first, string last, string zip) => NameAndZip(first, last, zip) with
    {
        Ssn = Answer<Ssn>.Given(ssns.Next()),
        BirthDate = Answer<DateOnly>.Given(today.AddDays(-chance.Between(17 * DaysOfAYear, 70 * DaysOfAYear))),
        LaborForceStatus = Answer<LaborForceStatus>.Given(AnyStatus()),
        Hispanic = Answer<bool>.Given(chance.In100(25)),
        Race = Answer<Races>.Given(RaceChoices[chance.PickWeighted(RaceWeights)]),
        Gender = Answer<Gender>.Given(Genders[chance.PickWeighted(GenderWeights)]),
    };

    public static NineAnswers NameAndZip(string first, string last, string zip) => Declined with
    {
        FirstName = Answer<string>.Given(first),
        LastName = Answer<string>.Given(last),
        Zip = ZipCode.TryParse(zip, out var code, out var fault) ? Answer<ZipCode>.Given(code) : throw new ArgumentException(fault.ToString(), nameof(zip)),
    };

    public static NineAnswers Declined => new()
    {
        FirstName = Answer<string>.Declined,
        LastName = Answer<string>.Declined,
        Zip = Answer<ZipCode>.Declined,
        Ssn = Answer<Ssn>.Declined,
        BirthDate = Answer<DateOnly>.Declined,
        LaborForceStatus = Answer<LaborForceStatus>.Declined,
        Hispanic = Answer<bool>.Declined,
        Race = Answer<Races>.Declined,
        Gender = Answer<Gender>.Declined,
    };

    public LaborForceStatus AnyStatus() => (LaborForceStatus)chance.PickWeighted(StatusWeights);
}
