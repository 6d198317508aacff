using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.Participants.Names;

/// <summary>
/// Which part of a full name is the last name (Policy 1.11.2, items 5.2.1 and 5.2.2 [ours]). Particles such as <em>de la</em>
/// belong to the last name, initials to the first. Where the words do not tell, there are several ways and a person chooses.
/// </summary>
public static class NameSplits
{
    // María del Carmen, Juan de Dios: with these a particle can be a part of the first name.
    private static readonly HashSet<string> AfterParticleInFirstName = new(StringComparer.Ordinal)
    {
        "ANGELES", "CARMEN", "CRISTO", "DIOS", "GUADALUPE", "JESUS", "LOURDES", "LUZ", "MAR", "MARIA", "MERCEDES", "PAZ", "PILAR", "REFUGIO", "ROCIO", "ROSARIO", "SOCORRO",
    };

    /// <summary>
    /// The ways to split: one if the words leave no doubt, several if they do, none if the text is no name. A single word is a
    /// last name; a comma follows the last name. Spelling and case stay; a title is left out, a suffix goes with the last name.
    /// </summary>
    public static IReadOnlyList<NameSplit> Of(string? text)
    {
        var parts = (text ?? "").Split(',').Select(WordsOf).Where(words => words.Count > 0).ToList();
        var suffixes = parts.Skip(1).Where(IsSuffix).SelectMany(words => words).ToList();
        parts = [.. parts.Take(1), .. parts.Skip(1).Where(words => !IsSuffix(words))];
        var splits = parts switch
        {
            [var last, var first] => [new NameSplit(Join(first), Join([.. last, .. suffixes]))],
            [var first] when text!.TrimStart().StartsWith(',') => [new NameSplit(Join(first), "")],
            [var last] when suffixes.Count == 0 && text!.TrimEnd().EndsWith(',') => [new NameSplit("", Join(last))],
            [var words] => Ways([.. words, .. suffixes]),
            _ => [],
        };
        return splits.Any(split => !IsName(split.First) || !IsName(split.Last)) ? [] : splits;
    }

    private static IReadOnlyList<NameSplit> Ways(IReadOnlyList<string> words)
    {
        if (words.Count > 1 && NameWords.IsTitle(Key(words[0])))
        {
            return Ways([.. words.Skip(1)]);
        }

        var keys = words.Select(Key).ToList();
        var names = keys.Count - keys.AsEnumerable().Reverse().TakeWhile(NameWords.IsSuffix).Count();
        if (names <= 1)
        {
            return [new NameSplit("", Join(words))];
        }

        List<NameSplit> ways = [.. Enumerable.Range(0, names).Where(cut => CanBeginLastName(words, keys, cut, names)).Select(cut => new NameSplit(Join(words.Take(cut)), Join(words.Skip(cut))))];
        var end = keys.TakeWhile(NameWords.IsParticle).Count() + 1;
        if (end > 1 && end < names)
        {
            // The last name may have been said first: de Souza Ana.
            ways.Add(new NameSplit(Join(words.Skip(end).Take(names - end)), Join([.. words.Take(end), .. words.Skip(names)])));
        }
        else if (AfterParticleInFirstName.Contains(keys[names - 1]) && NameWords.IsOfLastName(keys.Take(names - 1).Last(key => key != "LA" && key != "EL")))
        {
            ways.Add(new NameSplit(Join(words), ""));
        }

        return ways;
    }

    private static bool CanBeginLastName(IReadOnlyList<string> words, List<string> keys, int cut, int names)
    {
        if (cut == 0)
        {
            return NameWords.IsParticle(keys[0]) && (!NameWords.IsInitial(keys[0]) || names == 2);
        }

        var isAfterParticle = NameWords.IsOfLastName(keys[cut - 1]) || (cut == 1 && NameWords.IsParticle(keys[0]) && NameWords.IsParticle(keys[1]));
        var isInitial = NameWords.IsInitial(keys[cut]) && (keys[cut] != "O" || words[cut].EndsWith('.'));
        return !isAfterParticle && !isInitial && keys[cut - 1] != "Y" && cut <= FirstOfLastName(keys, names);
    }

    /// <summary>Where a particle that is never a first name begins the last name at the latest.</summary>
    private static int FirstOfLastName(List<string> keys, int names)
    {
        for (var i = 0; i < names; i++)
        {
            if (NameWords.IsOfLastName(keys[i]) && !AfterParticleInFirstName.Contains(AfterParticles(keys, i)))
            {
                return i > 0 && keys[i - 1] == "VAN" ? i - 1 : i;
            }
        }

        return names - 1;
    }

    private static string AfterParticles(List<string> keys, int particle) => keys.Skip(particle).SkipWhile(NameWords.IsParticle).FirstOrDefault("");

    private static List<string> WordsOf(string part) => [.. part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static bool IsSuffix(List<string> words) => words.All(word => NameWords.IsSuffix(Key(word)));

    private static bool IsName(string name) => name.Length == 0 || PersonName.TryParse(name, out _, out _);

    private static string Key(string word) => NameKey.Of(word);

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);
}
