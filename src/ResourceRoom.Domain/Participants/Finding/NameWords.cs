using System.Collections.Frozen;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>What the words of a name are besides names, all folded as by <see cref="NameKey"/>.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Titles = Set("MR MRS MS MISS MX DR PROF REV HON SRA SRTA");

    private static readonly FrozenSet<string> Suffixes = Set("JR SR II III IV VI VII ESQ MD PHD DDS DVM RN CPA");

    // Nobody is called only this: it begins or continues a last name.
    private static readonly FrozenSet<string> LastNameParticles =
        Set("DE DEL DELLA DELLE DEGLI DALLA DELOS DELAS DI DOS DAS DES LOS LAS VON VOM ZUM ZUR DER DEN TER IBN BINT MC");

    // Also first names: Van Nguyen, Al Smith, Le Tran, Mac Jones, San Kim.
    private static readonly FrozenSet<string> OtherParticles =
        Set("LA LE LES EL AL VAN DA DO DU TEN TE ZU AF AV SAN SANTA SANTO ST STE SAINT ABU ABD BIN MAC FITZ O D L Y E");

    /// <summary>Mr., Dr.: no part of a name.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Jr., III, MD: follows a name.</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word) || word is "V";

    /// <summary>One letter.</summary>
    public static bool IsInitial(string word) => word.Length == 1;

    /// <summary>A title, a suffix or an initial, which one record of a person has and another lacks.</summary>
    public static bool IsOptional(string word) => IsTitle(word) || Suffixes.Contains(word) || IsInitial(word);

    /// <summary>A word such as <em>de</em> or <em>van</em> that goes with the name after it.</summary>
    public static bool IsParticle(string word) => LastNameParticles.Contains(word) || OtherParticles.Contains(word);

    /// <summary>A particle that is never a first name.</summary>
    public static bool IsOfLastName(string word) => LastNameParticles.Contains(word);

    /// <summary>The words with each particle joined to the word after it, as in <em>DELACRUZ</em> and <em>OBRIEN</em>.</summary>
    public static IReadOnlyList<string> Joined(IReadOnlyList<string> words)
    {
        List<string> joined = [];
        var before = "";
        for (var i = 0; i < words.Count; i++)
        {
            before += words[i];
            if (i == words.Count - 1 || !IsParticle(words[i]))
            {
                joined.Add(before);
                before = "";
            }
        }

        return joined;
    }

    /// <summary>The words that are left without some; all of them when none would be left.</summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> words, Func<string, bool> isLeftOut)
    {
        string[] left = [.. words.Where(word => !isLeftOut(word))];
        return left.Length > 0 ? left : words;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
