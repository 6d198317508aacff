using F23.StringSimilarity;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Whether two spellings may be one name, all folded as by <see cref="NameKey"/> ("finding the same person again" [ours]).</summary>
internal static class NameLikeness
{
    // Two letters that changed places count as one letter.
    private static readonly OptimalStringAlignment Distance = new();

    // In a name of two letters one is half of it.
    private const int ShortestToMistype = 3;

    /// <summary>The same name, a word in common, the same sound, one letter apart, or one the initial of the other; a name that is not given is like none.</summary>
    public static bool AreAlike(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other))
        {
            return false;
        }

        return string.Equals(one, other, StringComparison.Ordinal) || ShareAWord(one, other) || IsInitial(one, other) || SoundAlike(one, other)
            || IsOneLetterApart(Together(one), Together(other));
    }

    private static bool ShareAWord(string one, string other) => NamesIn(one).Intersect(NamesIn(other), StringComparer.Ordinal).Any();

    private static bool IsInitial(string one, string other) => Math.Min(FirstWord(one), FirstWord(other)) == 1 && one[0] == other[0];

    private static int FirstWord(string key) => key.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : key.Length;

    private static IEnumerable<string> NamesIn(string key) => key.Split(' ').Where(word => !NameWords.IsOptional(word) && !NameWords.IsParticle(word));

    private static bool SoundAlike(string one, string other) =>
        NameSound.Of(one) is { Length: > 0 } sound && string.Equals(sound, NameSound.Of(other), StringComparison.Ordinal);

    private static bool IsOneLetterApart(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= 1
        && Math.Max(one.Length, other.Length) >= ShortestToMistype
        && Distance.Distance(one, other) <= 1;

    private static string Together(string key) => key.Replace(" ", "", StringComparison.Ordinal);
}
