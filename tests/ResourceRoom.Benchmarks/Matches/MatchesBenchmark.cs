using System.Globalization;

using F23.StringSimilarity;
using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Benchmarks.Matches;

/// <summary>
/// How many people of a public set would get a second record without a question, and how many new visitors would be asked
/// about somebody else. The set is obtained by whoever measures and never a part of this repository.
/// </summary>
internal static class MatchesBenchmark
{
    // What counts as near does not depend on the rule that is measured.
    private const int MostEdits = 2;

    private sealed record Entry(string Person, bool IsOriginal, PersonFacts Facts);

    public static async Task RunAsync(MatchesOptions options, CancellationToken cancellationToken)
    {
        var entries = (await File.ReadAllLinesAsync(options.File, cancellationToken)).Skip(1).Where(line => line.Length > 0).Select(Read).ToList();
        var originals = entries.Where(entry => entry.IsOriginal).ToList();
        var copies = entries.Where(entry => !entry.IsOriginal).ToList();
        var pairs = copies.Join(originals, copy => copy.Person, original => original.Person, (copy, original) => (copy.Facts, OnFile: original.Facts)).ToList();
        var born = pairs.Where(pair => pair.Facts.BirthDate is { } date && date == pair.OnFile.BirthDate).ToList();
        var renamed = born.Where(pair => pair.Facts.LastNameKey != pair.OnFile.LastNameKey).ToList();

        Print("pairs of the set", pairs);
        Print("with the same birth date", born);
        Print("of these, with another last name", renamed);
        Print("of these, near: two edits, or changed places", [.. renamed.Where(IsNear)]);
        Print("of these, with the same first name or ZIP", [.. renamed.Where(pair => IsNear(pair) && HasMoreInCommon(pair))]);
        foreach (var (facts, onFile) in renamed.Where(pair => PossibleMatch.Between(pair.Facts, pair.OnFile) == MatchKind.None))
        {
            Console.WriteLine($"    in silence: {facts.FirstNameKey} {facts.LastNameKey} {facts.Zip} / {onFile.FirstNameKey} {onFile.LastNameKey} {onFile.Zip}");
        }

        PrintNeedless("new visitors asked about somebody else, originals on file", copies, originals);
        PrintNeedless("the same, everybody on file", entries, entries);
    }

    private static void Print(string what, List<(PersonFacts Facts, PersonFacts OnFile)> pairs)
    {
        var silent = pairs.Count(pair => PossibleMatch.Between(pair.Facts, pair.OnFile) == MatchKind.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {pairs.Count}, in silence {silent}"));
    }

    private static void PrintNeedless(string what, IReadOnlyList<Entry> visitors, IReadOnlyList<Entry> onFile)
    {
        var asked = visitors.Count(visitor => onFile.Any(entry => entry.Person != visitor.Person && PossibleMatch.Between(visitor.Facts, entry.Facts) != MatchKind.None));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {asked} of {visitors.Count} ({100.0 * asked / visitors.Count:0.0} %)"));
    }

    private static bool IsNear((PersonFacts Facts, PersonFacts OnFile) pair)
    {
        var (one, other) = pair;
        return IsClose(one.LastNameKey, other.LastNameKey) || (IsClose(one.LastNameKey, other.FirstNameKey) && IsClose(one.FirstNameKey, other.LastNameKey));
    }

    private static bool HasMoreInCommon((PersonFacts Facts, PersonFacts OnFile) pair) =>
        pair.Facts.FirstNameKey == pair.OnFile.FirstNameKey || pair.Facts.Zip == pair.OnFile.Zip || pair.Facts.FirstNameKey == pair.OnFile.LastNameKey;

    private static bool IsClose(string? one, string? other) =>
        one is not null && other is not null && new OptimalStringAlignment().Distance(one, other) <= MostEdits;

    private static Entry Read(string line)
    {
        var cells = line.Split(',').Select(cell => cell.Trim()).ToArray();
        var key = cells[0].Split('-');
        DateOnly? born = DateOnly.TryParseExact(cells[9], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return new Entry(key[1], key[2] == "org", new PersonFacts(KeyOf(cells[1]), KeyOf(cells[2]), cells[7].Length == 0 ? null : cells[7], born, null));
    }

    private static string? KeyOf(string name) => NameKey.Of(name) is { Length: > 0 } key ? key : null;
}
