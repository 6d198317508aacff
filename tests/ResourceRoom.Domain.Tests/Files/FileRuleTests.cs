using System.Text;

using ResourceRoom.Domain.Files;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Files;

public sealed class FileRuleTests
{
    public static TheoryData<string, byte[], FileKind> Taken => new()
    {
        { "letter.pdf", SampleFiles.Pdf(), FileKind.Pdf },
        { "LETTER.PDF", SampleFiles.Pdf(), FileKind.Pdf },
        { "letter", SampleFiles.Pdf(), FileKind.Pdf },
        { "scanned.pdf", [.. "\r\n"u8, .. SampleFiles.Pdf()], FileKind.Pdf },
        { "screen.png", SampleFiles.Png, FileKind.Png },
        { "photo.jpg", SampleFiles.Jpeg, FileKind.Jpeg },
        { "photo.jpeg", [.. SampleFiles.Jpeg, .. new byte[5000]], FileKind.Jpeg },
        { "résumé.docx", SampleFiles.Docx(), FileKind.Docx },
    };

    public static TheoryData<string, byte[], FoundContent, FileRefusalReason> Refused => new()
    {
        { "letter.pdf", [], FoundContent.Unknown, FileRefusalReason.Empty },
        { "letter.pdf", SampleFiles.Png, FoundContent.Png, FileRefusalReason.NotWhatItsNameSays },
        { "photo.png", SampleFiles.Jpeg, FoundContent.Jpeg, FileRefusalReason.NotWhatItsNameSays },
        { "letter.pdf.exe", SampleFiles.Pdf(), FoundContent.Pdf, FileRefusalReason.NotWhatItsNameSays },
        { "photo.heic", SampleFiles.Heic, FoundContent.Heic, FileRefusalReason.KindNotTaken },
        { "photo.jpg", SampleFiles.Heic, FoundContent.Heic, FileRefusalReason.KindNotTaken },
        { "clip.mp4", [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[16]], FoundContent.Video, FileRefusalReason.KindNotTaken },
        { "photo.jpg", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8], FoundContent.Webp, FileRefusalReason.KindNotTaken },
        { "scan.tif", [.. "II*"u8, 0, 8, 0, 0, 0], FoundContent.Tiff, FileRefusalReason.KindNotTaken },
        { "animation.gif", [.. "GIF89a"u8, 1, 0, 1, 0], FoundContent.Gif, FileRefusalReason.KindNotTaken },
        { "letter.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], FoundContent.OldOffice, FileRefusalReason.KindNotTaken },
        { "letter.docx", SampleFiles.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), FoundContent.WordWithMacros, FileRefusalReason.KindNotTaken },
        { "list.docx", SampleFiles.Zip("[Content_Types].xml", "xl/workbook.xml"), FoundContent.OtherOffice, FileRefusalReason.KindNotTaken },
        { "letter.docx", SampleFiles.Zip("letter.txt"), FoundContent.Zip, FileRefusalReason.KindNotTaken },
        { "letter.docx", SampleFiles.Docx()[..60], FoundContent.DamagedZip, FileRefusalReason.Damaged },
        { "setup.pdf", [.. "MZ"u8, .. new byte[64]], FoundContent.Executable, FileRefusalReason.KindNotTaken },
        { "page.pdf", Encoding.ASCII.GetBytes("<!DOCTYPE HTML><title>Letter</title>"), FoundContent.WebPage, FileRefusalReason.KindNotTaken },
        { "letter.pdf", "Just text"u8.ToArray(), FoundContent.Unknown, FileRefusalReason.KindNotTaken },
        { "letter.pdf", SampleFiles.Pdf()[..40], FoundContent.Pdf, FileRefusalReason.Damaged },
        { "screen.png", SampleFiles.Png[..40], FoundContent.Png, FileRefusalReason.Damaged },
        { "photo.jpg", SampleFiles.Jpeg[..20], FoundContent.Jpeg, FileRefusalReason.Damaged },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void Check_KindThatIsTaken_IsRecognizedByItsContent(string name, byte[] content, FileKind kind)
    {
        var check = FileRule.Check(name, content);

        Assert.Null(check.WhyNot);
        Assert.Equal(kind, check.Kind);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_AnythingElse_IsRefusedByItsContent(string name, byte[] content, FoundContent found, FileRefusalReason reason) =>
        Assert.Equal(new FileCheck(found, reason), FileRule.Check(name, content));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, FileRefusalReason.TooLarge)]
    public void Check_TenMegabytes_IsTheLimit(int more, FileRefusalReason? reason)
    {
        var content = SampleFiles.Pdf();
        byte[] padded = [.. content[..^6], .. new byte[FileRule.MostBytes - content.Length + more], .. content[^6..]];

        Assert.Equal(FileRule.MostBytes + more, padded.Length);
        Assert.Equal(reason, FileRule.Check("letter.pdf", padded).WhyNot);
    }

    [Fact]
    public void Check_KindThatTheFormDoesNotTake_IsRefused()
    {
        Assert.Equal(FileRefusalReason.KindNotTaken, FileRule.Check("letter.docx", SampleFiles.Docx(), FileKinds.Scans).WhyNot);
        Assert.Null(FileRule.Check("plan.pdf", SampleFiles.Pdf(), FileKinds.Scans).WhyNot);
    }

    [Fact]
    public void Kind_RefusedContent_HasNone() =>
        Assert.Throws<InvalidOperationException>(() => FileRule.Check("photo.heic", SampleFiles.Heic).Kind);
}
