using System.Globalization;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Differences;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ExtractPropertyTests
{
    private const int Rounds = 40;
    private const int People = 60;
    private const int OldestInDays = 43_000;

    [Fact]
    public async Task RandomPeople_Written_PassAllChecks()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var chance = new Random(round);
            var period = ExtractPeriod.Of(new ProgramYear(chance.Next(2025, 2030)), chance.Next(5) is > 0 and var quarter ? quarter : null, (PeriodCoverage)chance.Next(2));
            using var file = new MemoryStream();
            await ExtractFile.WriteAsync(file, InitialLayout.Version1, RandomPeople(chance, period).ToAsyncEnumerable(), default);

            var failures = await new ExtractChecker(InitialLayout.Version1, InitialChecks.Version1, period)
                .RunAsync(() => ExtractFile.ReadAsync(new MemoryStream(file.ToArray()))).ToListAsync();

            Assert.True(failures.Count == 0, $"Round {round}, {period}: {failures.FirstOrDefault()?.InShort()}");
        }
    }

    [Fact]
    public async Task RandomPeople_WrittenTwice_AreTheSameBytes()
    {
        Assert.Equal(await BytesAsync(7), await BytesAsync(7));
        Assert.NotEqual(await BytesAsync(7), await BytesAsync(8));
    }

    // Against plain sets and dictionaries, which know nothing of order.
    [Fact]
    public async Task Differences_RandomRuns_AreThoseOfAPlainComparison()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var chance = new Random(round);
            var people = RandomPeople(chance, ExtractBuilder.Quarter1);
            ExtractFacts[] before = [.. people.Where(_ => chance.Next(4) > 0)];
            ExtractFacts[] after = [.. people.Where(_ => chance.Next(4) > 0).Select(person => chance.Next(3) > 0 ? person : person with { Zip = "53703" })];

            var found = await ExtractDifferences.CompareAsync(RunOf(before), RunOf(after)).ToListAsync();

            var (old, later) = (before.ToDictionary(person => person.Key), after.ToDictionary(person => person.Key));
            Assert.Equal(old.Keys.Except(later.Keys).Order(StringComparer.Ordinal), Keys(found, DifferenceKind.LeftOut));
            Assert.Equal(later.Keys.Except(old.Keys).Order(StringComparer.Ordinal), Keys(found, DifferenceKind.Added));
            Assert.Equal(old.Keys.Intersect(later.Keys).Where(key => old[key].Zip != later[key].Zip).Order(StringComparer.Ordinal), Keys(found, DifferenceKind.Changed));
        }
    }

    private static IEnumerable<string> Keys(IEnumerable<RowDifference> differences, DifferenceKind kind) =>
        differences.Where(difference => difference.Kind == kind).Select(difference => difference.Key);

    private static ExtractRun RunOf(IEnumerable<ExtractFacts> people) =>
        new(InitialLayout.Version1, people.Select((person, at) => ExtractLine.Of(InitialLayout.Version1, at + 1, person)).ToAsyncEnumerable());

    private static async Task<byte[]> BytesAsync(int seed)
    {
        using var file = new MemoryStream();
        await ExtractFile.WriteAsync(file, InitialLayout.Version1, RandomPeople(new Random(seed), ExtractBuilder.Quarter1).ToAsyncEnumerable(), default);
        return file.ToArray();
    }

    private static List<ExtractFacts> RandomPeople(Random chance, ExtractPeriod period) =>
    [
        .. Enumerable.Range(1, People).Select(number => RandomPerson(chance, number, period)).OrderBy(person => person.Key, StringComparer.Ordinal),
    ];

    private static ExtractFacts RandomPerson(Random chance, int number, ExtractPeriod period)
    {
        var last = Between(chance, period.FirstDay, period.LastDay);
        var first = Between(chance, period.Year.Start, last);
        return new ExtractFacts
        {
            Key = new string(chance.GetItems<char>(PirlKey.Alphabet, PirlKey.Length)),
            Ssn = ExtractBuilder.Issued(SsnGenerator.Join(chance.Next(700, 800), chance.Next(1, 100), number)),
            Zip = chance.Next(5) > 0 ? chance.Next(100_000).ToString("D5", CultureInfo.InvariantCulture) : null,
            BirthDate = chance.Next(5) > 0 ? first.AddDays(-chance.Next(OldestInDays)) : null,
            Gender = Any(chance, chance.GetItems([Gender.Male, Gender.Female, Gender.DidNotSelfIdentify], 1)[0]),
            Disability = Any(chance, chance.Next(2) == 0),
            Hispanic = Any(chance, chance.Next(2) == 0),
            Race = Any(chance, (Races)chance.Next(1, 32)),
            StatusAtFirstVisit = Any(chance, (LaborForceStatus)chance.Next(4)),
            EtaCode = chance.Next(2) == 0 ? chance.Next(100_000).ToString("D5", CultureInfo.InvariantCulture) : null,
            FirstReportableOn = first,
            LastReportableOn = last,
            LastVisitOn = Between(chance, last, period.LastDay),
        };
    }

    private static Answer<T> Any<T>(Random chance, T value) => chance.Next(4) switch
    {
        0 => Answer<T>.Declined,
        1 => Answer<T>.NotAsked,
        _ => Answer<T>.Given(value),
    };

    private static DateOnly Between(Random chance, DateOnly from, DateOnly to) => from.AddDays(chance.Next(to.DayNumber - from.DayNumber + 1));
}
