using System.Globalization;
using System.Security.Cryptography;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Benchmarks.Ground;

/// <summary>Makes people who answered all nine questions; the SSNs are other ones each time.</summary>
internal sealed class InventedPeople(ParticipantItems items, DateTime now, DateOnly today)
{
    /// <summary>Every check-in of the benchmark says something else, so that it changes the record.</summary>
    public const LaborForceStatus StatusOnFile = LaborForceStatus.Employed;

    private const int Areas = 665;
    private const int Groups = 99;
    private const int Serials = 9999;

    // A prime: people who follow each other share neither the last four digits nor the birth date.
    private const int Stride = 7919;

    private const int MostPeople = 50_000_000;

    private readonly int firstSsn = RandomNumberGenerator.GetInt32(Areas * Groups * Serials);

    /// <summary>The person with a number; another number, another person.</summary>
    public Participant Make(int number, (string First, string Last) name, long madeBy)
    {
        var person = new Participant
        {
            Id = number,
            PublicId = Guid.CreateVersion7(now),
            PirlKey = string.Create(CultureInfo.InvariantCulture, $"B{number:00000000000}"),
            CreatedAt = now,
            CreatedById = madeBy,
        };
        items.Write(person, AnswersOf(number, name), today);
        return person;
    }

    private NineAnswers AnswersOf(int number, (string First, string Last) name) => new()
    {
        FirstName = Answer<string>.Given(name.First),
        LastName = Answer<string>.Given(name.Last),
        Zip = Answer<ZipCode>.Given(new ZipCode(string.Create(CultureInfo.InvariantCulture, $"{60000 + (number % 3000)}"), null)),
        Ssn = Answer<Ssn>.Given(SsnOf(number)),
        BirthDate = Answer<DateOnly>.Given(today.AddYears(-18).AddDays(-(int)((long)number * Stride % 22_000))),
        LaborForceStatus = Answer<LaborForceStatus>.Given(StatusOnFile),
        Hispanic = Answer<bool>.Given(number % 5 == 0),
        Race = Answer<Races>.Given((Races)(1 << (number % 5))),
        Gender = Answer<Gender>.Given(number % 2 == 0 ? Gender.Female : Gender.Male),
    };

    private Ssn SsnOf(int number)
    {
        var place = (firstSsn + ((long)number * Stride)) % (Areas * Groups * Serials);
        var digits = string.Create(
            CultureInfo.InvariantCulture,
            $"{1 + (place / Serials / Groups):000}{1 + (place / Serials % Groups):00}{1 + (place % Serials):0000}");
        // A few numbers were printed in public and are refused: a number that no other person has takes their place.
        return Ssn.TryParse(digits, out var ssn, out _) ? ssn : SsnOf(number + MostPeople);
    }
}
