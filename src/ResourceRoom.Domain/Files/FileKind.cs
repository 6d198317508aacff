namespace ResourceRoom.Domain.Files;

/// <summary>The kinds of files that can be attached.</summary>
public enum FileKind : byte
{
    /// <summary>A PDF document.</summary>
    Pdf = 1,

    /// <summary>A PNG picture.</summary>
    Png = 2,

    /// <summary>A JPEG picture.</summary>
    Jpeg = 3,

    /// <summary>A Word document without macros.</summary>
    Docx = 4,
}
