using System.Globalization;
using System.Text;

namespace ResourceRoom.Domain;

/// <summary>Text as people typed it, made fit to be kept.</summary>
public static class TypedText
{
    /// <summary>
    /// The text without spaces around it, with one kind of line end, and without control characters, which no keyboard
    /// types and not every database takes, nor those that turn the direction of all that follows them on the page; null
    /// when nothing is left that can be seen.
    /// </summary>
    public static string? Clean(string? typed)
    {
        var lines = typed?.ReplaceLineEndings("\n") ?? "";
        var clean = string.Concat(lines.Where(letter => letter is '\n' or '\t' || !(char.IsControl(letter) || TurnsDirection(letter)))).Trim();
        return clean.EnumerateRunes().Any(IsSeen) ? clean : null;
    }

    /// <summary>The same on one line, with single spaces between words; empty when nothing is left.</summary>
    public static string Line(string? typed) => string.Join(' ', (Clean(typed) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a character leaves a mark on the page by itself: no space, joiner or accent without its letter does.</summary>
    private static bool IsSeen(Rune letter) => !Rune.IsWhiteSpace(letter) && letter.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0)
        && Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    /// <summary>The characters that make all that follows them on a page run the other way.</summary>
    private static bool TurnsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
