namespace ResourceRoom.Domain.Files;

/// <summary>Which files can be attached: PDF, PNG, JPEG and DOCX up to 10 MB, by their content [ours].</summary>
public static class FileRule
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Checks a file's size, content and name.</summary>
    /// <param name="name">Its name. One without an ending says nothing of its kind.</param>
    /// <param name="content">All its bytes.</param>
    public static FileCheck Check(string name, byte[] content) => Check(name, content, FileKinds.All);

    /// <summary>The same, for a form that takes only some kinds.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">All its bytes.</param>
    /// <param name="kinds">The kinds that it takes.</param>
    public static FileCheck Check(string name, byte[] content, IReadOnlyList<FileKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length == 0)
        {
            return new(FoundContent.Unknown, FileRefusalReason.Empty);
        }

        var found = FileContent.Of(content);
        return new(found, WhyNot(name, content, found) ?? (kinds.Contains(new FileCheck(found, WhyNot: null).Kind) ? null : FileRefusalReason.KindNotTaken));
    }

    /// <summary>How the names of a kind end; a new name gets the first.</summary>
    public static IReadOnlyList<string> EndingsOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => [".pdf"],
        FileKind.Png => [".png"],
        FileKind.Jpeg => [".jpg", ".jpeg", ".jfif"],
        FileKind.Docx => [".docx"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static FileRefusalReason? WhyNot(string name, byte[] content, FoundContent found)
    {
        if (content.Length > MostBytes)
        {
            return FileRefusalReason.TooLarge;
        }

        if (found == FoundContent.DamagedZip)
        {
            return FileRefusalReason.Damaged;
        }

        if (found is not (FoundContent.Pdf or FoundContent.Png or FoundContent.Jpeg or FoundContent.Docx))
        {
            return FileRefusalReason.KindNotTaken;
        }

        if (!FileContent.IsWhole(content, found))
        {
            return FileRefusalReason.Damaged;
        }

        var ending = Path.GetExtension(name);
        var kind = new FileCheck(found, WhyNot: null).Kind;
        return ending.Length == 0 || EndingsOf(kind).Contains(ending, StringComparer.OrdinalIgnoreCase) ? null : FileRefusalReason.NotWhatItsNameSays;
    }
}
