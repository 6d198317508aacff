using System.Text.RegularExpressions;

using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.CaseNotes;

/// <summary>The words by which a case note is found: without case, accents and punctuation; numbers as they stand [ours].</summary>
public static partial class NoteSearchWords
{
    /// <summary>The longest word kept; a longer one is cut, when it is written and when it is looked for.</summary>
    public const int MaxLength = 40;

    /// <summary>A word of one letter or digit finds nothing.</summary>
    public const int MinLength = 2;

    /// <summary>The words of some texts, each once.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<string> texts) => texts.SelectMany(Words).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of a search, each of which a note must hold, or one that begins with it.</summary>
    public static IReadOnlyList<string> OfSearch(string? typed) => [.. Words(typed ?? "").Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Words(string text) => NameKey.Words(text).Concat(Digits().Matches(text).Select(match => match.Value))
        .Where(word => word.Length >= MinLength)
        .Select(word => word.Length > MaxLength ? word[..MaxLength] : word);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
