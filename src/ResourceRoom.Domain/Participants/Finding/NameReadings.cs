namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>How words that were typed may be meant as somebody's name ("finding the same person again" [ours]).</summary>
public static class NameReadings
{
    // Nobody has more words in a name; whoever pastes a page should not make a hundred searches of it.
    private const int MostWords = 8;

    /// <summary>
    /// As typed first, then with particles joined to what follows and without titles, suffixes and initials, which the
    /// record may lack.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Likely(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var names = NameWords.Without(words, NameWords.IsOptional);
        return Distinct([words, NameWords.Joined(words), names, NameWords.Joined(names)]);
    }

    /// <summary>
    /// For when nobody is found by those: without particles, without any one of three or more words, and with two words
    /// as one or in the other order.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Loose(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count > MostWords)
        {
            return [];
        }

        var names = NameWords.Without(NameWords.Without(words, NameWords.IsOptional), NameWords.IsParticle);
        List<IReadOnlyList<string>> loose = [names];
        if (words.Count == 2)
        {
            // Rowe Aikman for Aikman-Rowe: as one name, since the two as first and last name were looked for in either order.
            loose.Add([$"{words[1]} {words[0]}"]);
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            loose.Add([.. words.Take(i), NameKey.Of(words[i] + words[i + 1]), .. words.Skip(i + 2)]);
        }

        for (var i = 0; names.Count > 2 && i < names.Count; i++)
        {
            loose.Add([.. names.Take(i), .. names.Skip(i + 1)]);
        }

        var likely = Likely(words).Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. Distinct(loose).Where(reading => !likely.Contains(Key(reading)))];
    }

    private static IReadOnlyList<IReadOnlyList<string>> Distinct(IEnumerable<IReadOnlyList<string>> readings) => [.. readings.DistinctBy(Key, StringComparer.Ordinal)];

    private static string Key(IReadOnlyList<string> words) => string.Join(' ', words);
}
