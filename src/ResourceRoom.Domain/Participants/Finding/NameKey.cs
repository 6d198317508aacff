using System.Globalization;
using System.Text;

using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>A name without case, accents and punctuation, for finding the same person again (Policy 1.11.2, item 2 [ours]).</summary>
public static class NameKey
{
    /// <summary>The longest key of a <see cref="PersonName"/>: no letter folds to more than two.</summary>
    public const int MaxLength = 2 * PersonName.MaxLength;

    /// <summary>
    /// Upper case without accents or apostrophes, words separated by one space; empty if no letter remains. Takes any text and
    /// never throws; the key of a key is the same key.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Ascii.IsValid(name) ? OfAscii(name) : OfAny(name);
    }

    /// <summary>The words of a text, each folded as by <see cref="Of"/>, in the order typed.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Most names: nothing to decompose, and a load asks for millions of keys.
    private static string OfAscii(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetter(letter))
            {
                key.Append(char.ToUpperInvariant(letter));
            }
            else if (!Punctuation.IsApostrophe(new Rune(letter)) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static string OfAny(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var rune in Decomposed(name).EnumerateRunes())
        {
            Append(key, rune);
        }

        return key.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    // Normalize throws on half a surrogate pair, which enumerating the runes replaces, and on U+FFFE.
    private static string Decomposed(string name) =>
        string.Concat(name.EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD);

    private static void Append(StringBuilder key, Rune rune)
    {
        if (IsDropped(rune))
        {
            return;
        }

        if (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark)
        {
            key.Append(Folded(rune));
        }
        else if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    private static bool IsDropped(Rune rune) =>
        Punctuation.IsApostrophe(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    // Letters that are plain ones on an American keyboard but that Unicode does not decompose.
    private static string Folded(Rune rune) => Rune.ToUpperInvariant(rune).ToString() switch
    {
        "ß" or "ẞ" => "SS",
        "Æ" => "AE",
        "Œ" => "OE",
        "Þ" => "TH",
        "Ø" => "O",
        "Ł" => "L",
        "Đ" or "Ð" => "D",
        "Ħ" => "H",
        "ı" => "I",
        var letter => letter,
    };
}
