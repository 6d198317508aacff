namespace ResourceRoom.Domain.Files;

/// <summary>The kinds of files that a form takes [ours].</summary>
public static class FileKinds
{
    /// <summary>All that the program takes.</summary>
    public static readonly IReadOnlyList<FileKind> All = Enum.GetValues<FileKind>();

    /// <summary>Pictures and scans, whose content cannot be edited by accident: for signed papers and floor plans.</summary>
    public static readonly IReadOnlyList<FileKind> Scans = [FileKind.Pdf, FileKind.Png, FileKind.Jpeg];
}
