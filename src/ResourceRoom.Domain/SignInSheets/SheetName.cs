namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A whole name in one cell, as first and last name. A split that would be a guess is left to people.</summary>
internal static class SheetName
{
    private static readonly HashSet<string> Suffixes = ["JR", "SR", "II", "III", "IV", "V", "ESQ", "MD", "PHD"];

    /// <summary>
    /// <em>Falk, Mina</em>, <em>Mina Falk</em>, <em>Mina J. Falk</em> and the same with a suffix, which goes with the last name. One word is a
    /// last name without its first; three words or more are put in the first name, for people to split. What is missing is
    /// <see cref="SheetWords.Unsure"/>.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="isLastFirst">Whether the column says that last names come first.</param>
    public static (string First, string Last) Split(string text, bool isLastFirst)
    {
        if (text.Length == 0)
        {
            return ("", "");
        }

        if (SheetWords.IsDecline(text))
        {
            return (SheetWords.Declined, SheetWords.Declined);
        }

        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts switch
        {
            [var whole] => Words(whole, isLastFirst),
            [var whole, var suffix] when IsSuffix(suffix) => WithSuffix(Words(whole, isLastFirst), suffix),
            [var last, var first] => (OrUnsure(first), OrUnsure(last)),
            [var last, var suffix, var first] when IsSuffix(suffix) => WithSuffix((OrUnsure(first), OrUnsure(last)), suffix),
            [var last, var first, var suffix] when IsSuffix(suffix) => WithSuffix((OrUnsure(first), OrUnsure(last)), suffix),
            _ => (text, SheetWords.Unsure),
        };
    }

    /// <summary>Whether a cell in a column of first or last names holds both: <em>Falk, Mina</em>, but not <em>Falk, Jr.</em></summary>
    public static bool IsWhole(string text) => text.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 }, { Length: > 0 } second, ..] && !IsSuffix(second);

    private static (string First, string Last) Words(string text, bool isLastFirst)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [.. var name, var suffix] when name.Length > 1 && IsSuffix(suffix) => WithSuffix(Words(string.Join(' ', name), isLastFirst), suffix),
            [var one] => (SheetWords.Unsure, one),
            [var last, var first] when isLastFirst => (first, last),
            [var first, var last] => (first, last),
            [var last, var first, var initial] when isLastFirst && IsInitial(initial) => ($"{first} {initial}", last),
            [var first, var initial, var last] when !isLastFirst && IsInitial(initial) => ($"{first} {initial}", last),
            _ => (text, SheetWords.Unsure),
        };
    }

    private static (string First, string Last) WithSuffix((string First, string Last) name, string suffix) =>
        name.Last == SheetWords.Unsure ? ($"{name.First} {suffix}", name.Last) : (name.First, $"{name.Last} {suffix}");

    private static string OrUnsure(string part) => part.Length == 0 ? SheetWords.Unsure : part;

    private static bool IsSuffix(string word) => Suffixes.Contains(SheetWords.Folded(word));

    private static bool IsInitial(string word) => word.TrimEnd('.') is [var letter] && char.IsLetter(letter);
}
