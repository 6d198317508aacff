using F23.StringSimilarity;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>
/// A name that is compared with others: whether two spellings may be one name ("finding the same person again" [ours]). What is
/// compared of it is worked out once, so one that is compared with many is to be kept.
/// </summary>
/// <param name="key">The name, folded by <see cref="NameKey"/>; null or empty for one that is not given, which is like none.</param>
public sealed class ComparedName(string? key)
{
    // Two letters that changed places count as one letter.
    private static readonly OptimalStringAlignment Distance = new();

    // In a name of two letters one is half of it.
    private const int ShortestToMistype = 3;

    private string[]? words;
    private string? sound;
    private string? together;

    /// <summary>The name, folded; null for one that is not given.</summary>
    public string? Key => key;

    private string[] Words => words ??= [.. key!.Split(' ').Where(word => !NameWords.IsOptional(word) && !NameWords.IsParticle(word))];

    private string Sound => sound ??= NameSound.Of(key!);

    private string Together => together ??= key!.Replace(" ", "", StringComparison.Ordinal);

    private int FirstWordLength => key!.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : key.Length;

    /// <summary>The same name, a word in common, the same sound, one letter apart, or one the initial of the other.</summary>
    public bool IsLike(ComparedName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !string.IsNullOrEmpty(key) && !string.IsNullOrEmpty(other.Key)
            && (string.Equals(key, other.Key, StringComparison.Ordinal) || SharesAWordWith(other) || IsInitialOf(other) || SoundsLike(other) || IsOneLetterFrom(other));
    }

    private bool SharesAWordWith(ComparedName other)
    {
        foreach (var word in Words)
        {
            if (Array.IndexOf(other.Words, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInitialOf(ComparedName other) => Math.Min(FirstWordLength, other.FirstWordLength) == 1 && key![0] == other.Key![0];

    private bool SoundsLike(ComparedName other) => Sound.Length > 0 && string.Equals(Sound, other.Sound, StringComparison.Ordinal);

    private bool IsOneLetterFrom(ComparedName other) =>
        Math.Abs(Together.Length - other.Together.Length) <= 1
        && Math.Max(Together.Length, other.Together.Length) >= ShortestToMistype
        && MayBeOneLetterApart(Together, other.Together)
        && Distance.Distance(Together, other.Together) <= 1;

    // Most names differ in more than two letters next to each other, which is seen at once.
    private static bool MayBeOneLetterApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var before = one.CommonPrefixLength(other);
        var after = 0;
        while (after < Math.Min(one.Length, other.Length) - before && one[^(after + 1)] == other[^(after + 1)])
        {
            after++;
        }

        return Math.Max(one.Length, other.Length) - before - after <= 2;
    }
}
