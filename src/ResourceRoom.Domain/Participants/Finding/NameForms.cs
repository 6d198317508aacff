using System.Text;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>
/// The ways in which a name is looked up besides its beginning: from any of its words on, with or without particles,
/// initials and suffixes, written as one word, and with an apostrophe or an umlaut written otherwise ("finding the same
/// person again" [ours]). Whoever types any word of somebody's name finds them.
/// </summary>
public static class NameForms
{
    /// <summary>The most ways of one name; hardly anybody has more words.</summary>
    public const int MostKeys = 8;

    /// <summary>Those of a first and a last name, both whole not among them. Takes any text and never throws.</summary>
    public static IReadOnlyList<NameForm> Of(string? firstName, string? lastName)
    {
        var (firsts, lasts) = (KeysOf(firstName), KeysOf(lastName));
        return
        [
            .. firsts.SelectMany((_, first) => lasts.Select((_, last) => new NameForm(firsts[first], lasts[last], first == 0, last == 0))).Skip(1),
        ];
    }

    /// <summary>The whole name first.</summary>
    private static List<string?> KeysOf(string? name)
    {
        var whole = name is null ? "" : NameKey.Of(name);
        if (whole.Length == 0)
        {
            return [null];
        }

        return [whole, .. Spellings(name!).SelectMany(Parts).Select(NameKey.Of).Where(key => key != whole && key.Length <= NameKey.MaxLength).Distinct(StringComparer.Ordinal).Take(MostKeys - 1)];
    }

    private static IEnumerable<IReadOnlyList<string>> Spellings(string name)
    {
        yield return NameKey.Words(name);
        yield return NameKey.Words(string.Concat(name.EnumerateRunes().Select(rune => Punctuation.IsApostrophe(rune) ? " " : rune.ToString())));
        yield return NameKey.Words(WithoutUmlauts(name));
    }

    private static IEnumerable<string> Parts(IReadOnlyList<string> words)
    {
        IReadOnlyList<string>[] readings =
        [
            words,
            NameWords.Joined(words),
            NameWords.Without(words, NameWords.IsOptional),
            NameWords.Without(words, NameWords.IsParticle),
        ];
        return readings
            .SelectMany(reading => Enumerable.Range(0, reading.Count).Select(from => reading.Skip(from).ToArray()))
            .Where(part => part.Length == words.Count || !part.All(word => NameWords.IsOptional(word) || NameWords.IsParticle(word)))
            .Select(part => string.Join(' ', part))
            .Append(string.Concat(words));
    }

    // As German names are written where there is no umlaut, and Danish ones without a ring or a stroke.
    internal static string WithoutUmlauts(string name) => new StringBuilder(Composed(name))
        .Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ø", "oe").Replace("å", "aa")
        .Replace("Ä", "Ae").Replace("Ö", "Oe").Replace("Ü", "Ue").Replace("Ø", "Oe").Replace("Å", "Aa")
        .ToString();

    // Normalize throws on half a surrogate pair and on U+FFFE.
    private static string Composed(string name) => string.Concat(name.EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormC);
}
