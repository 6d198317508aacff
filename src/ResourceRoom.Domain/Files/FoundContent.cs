namespace ResourceRoom.Domain.Files;

/// <summary>What a file holds, whatever its name says.</summary>
public enum FoundContent
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>A Word document with macros.</summary>
    WordWithMacros,

    /// <summary>A document of Word before 2007, or of another program of that time.</summary>
    OldOffice,

    /// <summary>A spreadsheet or a presentation.</summary>
    OtherOffice,

    /// <summary>A picture as iPhones take it (HEIC).</summary>
    Heic,

    /// <summary>A GIF picture.</summary>
    Gif,

    /// <summary>A WebP picture.</summary>
    Webp,

    /// <summary>A TIFF picture.</summary>
    Tiff,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A ZIP archive.</summary>
    Zip,

    /// <summary>A ZIP archive, or a document that is one inside, that cannot be read.</summary>
    DamagedZip,

    /// <summary>A program.</summary>
    Executable,

    /// <summary>A web page.</summary>
    WebPage,
}
