namespace ResourceRoom.Domain.Files;

/// <summary>What <see cref="FileRule"/> says of a file.</summary>
/// <param name="Found">What it holds.</param>
/// <param name="WhyNot">Why it cannot be attached; null if it can.</param>
public readonly record struct FileCheck(FoundContent Found, FileRefusalReason? WhyNot)
{
    /// <summary>Its kind, for a file that can be attached.</summary>
    public FileKind Kind => Found switch
    {
        FoundContent.Pdf => FileKind.Pdf,
        FoundContent.Png => FileKind.Png,
        FoundContent.Jpeg => FileKind.Jpeg,
        FoundContent.Docx => FileKind.Docx,
        _ => throw new InvalidOperationException($"{Found} cannot be attached."),
    };
}
