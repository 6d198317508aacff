using System.Globalization;

using ResourceRoom.Domain.Files;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Files;

public static class FileNames
{
    private const int LongestEnding = 10;
    private const string NotInNames = "/\\:*?\"<>|";

    /// <summary>
    /// A name that can be kept and offered for download: without folders, without signs that some systems refuse or that are not
    /// seen, and without what looks like an SSN.
    /// </summary>
    public static string Clean(string sent)
    {
        var sentName = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var seen = string.Concat(sentName.Where(letter => !NotInNames.Contains(letter, StringComparison.Ordinal) && IsSeen(letter))).Trim(' ', '.');
        var name = SsnInText.Without(seen, TypedNote.TakenOut)!;
        var ending = Path.GetExtension(name) is { Length: <= LongestEnding } known ? known : "";
        var stem = name[..^ending.Length];
        stem = stem.Length + ending.Length > StoredFile.NameLength - LongestEnding ? stem[..(StoredFile.NameLength - LongestEnding - ending.Length)] : stem;
        stem = stem is [.., var end] && char.IsHighSurrogate(end) ? stem[..^1] : stem;
        return stem.Length > 0 ? stem + ending : $"file{ending}";
    }

    /// <summary>The name, which says what the file is.</summary>
    public static string WithEnding(string name, FileKind kind) => Path.HasExtension(name) ? name : name + FileRule.EndingsOf(kind)[0];

    private static bool IsSeen(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
