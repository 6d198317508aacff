namespace ResourceRoom.Domain;

/// <summary>Text as people typed it, made fit to be kept.</summary>
public static class TypedText
{
    /// <summary>
    /// The text without spaces around it, with one kind of line end, and without control characters, which no keyboard
    /// types and not every database takes, nor those that turn the direction of all that follows them on the page; null
    /// when nothing is left.
    /// </summary>
    public static string? Clean(string? typed)
    {
        var lines = typed?.ReplaceLineEndings("\n") ?? "";
        var clean = string.Concat(lines.Where(letter => letter is '\n' or '\t' || !(char.IsControl(letter) || TurnsDirection(letter)))).Trim();
        return clean.Length > 0 ? clean : null;
    }

    /// <summary>The same on one line, with single spaces between words; empty when nothing is left.</summary>
    public static string Line(string? typed) => string.Join(' ', (Clean(typed) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The characters that make all that follows them on a page run the other way.</summary>
    private static bool TurnsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
