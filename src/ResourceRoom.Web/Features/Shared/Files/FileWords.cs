using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Infrastructure.Files;

namespace ResourceRoom.Web.Features.Shared.Files;

public static class FileWords
{
    public const string Gone = "A file is no longer held, because it was sent more than a day ago or is attached already. Choose it again if you need it.";

    public const string Hint = "PDF, PNG, JPEG or DOCX, up to 10 MB each, at most 5 files.";

    public const string OnlyOne = "Only one file is kept here. Clear the box of each file that is not the one.";

    private const double Kilobyte = 1024;

    public static string TooMany(string name) => $"{name} was not added: a form takes up to {ReceiveFiles.Most} files.";

    public static string InWords(this ScanVerdict verdict, string name) => verdict switch
    {
        ScanVerdict.Infected => $"{name} was not added: the virus scanner found malware in it. Tell whoever sent it to you, and your IT staff.",
        ScanVerdict.NotScanned => $"{name} was not added: files cannot be checked for viruses right now. Send the form without it and attach it later.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this FileCheck check, string name, IReadOnlyList<FileKind> kinds) => check.WhyNot switch
    {
        FileRefusalReason.Empty => $"{name} is empty. Choose the file again.",
        FileRefusalReason.TooLarge => $"{name} is larger than 10 MB. Choose a smaller file, or a scan with fewer dots per inch.",
        FileRefusalReason.NotWhatItsNameSays => $"{name} is not what its name says: it is {check.Found.InWords()}. Give the file the right ending, or choose the right file.",
        FileRefusalReason.Damaged => $"{name} is damaged or not complete. Open it on your computer to check it, then choose it again.",
        FileRefusalReason.KindNotTaken => $"{name} is {check.Found.InWords()}. {Advice(check.Found, kinds)}",
        _ => throw new UnreachableException(),
    };

    public static string Size(this StoredFile file) => (file.Bytes / Kilobyte) switch
    {
        < Kilobyte and var kilobytes => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(kilobytes)):0} KB"),
        var kilobytes => string.Create(CultureInfo.InvariantCulture, $"{kilobytes / Kilobyte:0.0} MB"),
    };

    private static string InWords(this FoundContent found) => found switch
    {
        FoundContent.Pdf => "a PDF document",
        FoundContent.Png => "a PNG picture",
        FoundContent.Jpeg => "a JPEG picture",
        FoundContent.Docx => "a Word document (DOCX)",
        FoundContent.WordWithMacros => "a Word document with macros",
        FoundContent.OldOffice => "an old Office document, such as DOC",
        FoundContent.OtherOffice => "a spreadsheet or a presentation",
        FoundContent.Heic => "an HEIC picture, as iPhones take them",
        FoundContent.Gif => "a GIF picture",
        FoundContent.Webp => "a WebP picture",
        FoundContent.Tiff => "a TIFF picture",
        FoundContent.Video => "a video",
        FoundContent.Zip or FoundContent.DamagedZip => "a ZIP archive",
        FoundContent.Executable => "a program",
        FoundContent.WebPage => "a web page",
        FoundContent.Unknown => "a file of another kind",
        _ => throw new UnreachableException(),
    };

    private static string Advice(FoundContent found, IReadOnlyList<FileKind> kinds) => found switch
    {
        FoundContent.Heic => "Attach a screenshot of it, or set the phone’s camera to Most Compatible and take it again.",
        FoundContent.Docx or FoundContent.WordWithMacros or FoundContent.OldOffice or FoundContent.OtherOffice => "Save it as PDF and attach that.",
        FoundContent.Gif or FoundContent.Webp or FoundContent.Tiff => "Save it as PNG or JPEG, or attach a screenshot of it.",
        FoundContent.Zip => "Unpack it and attach the files that you need.",
        _ => $"Attach a {Named(kinds)} file.",
    };

    private static string Named(IReadOnlyList<FileKind> kinds) => $"{string.Join(", ", kinds.SkipLast(1).Select(kind => kind.ToString().ToUpperInvariant()))} or {kinds[^1].ToString().ToUpperInvariant()}";
}
