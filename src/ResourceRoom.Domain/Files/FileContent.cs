using System.IO.Compression;

namespace ResourceRoom.Domain.Files;

/// <summary>Tells what a file holds by its first bytes and its structure.</summary>
internal static class FileContent
{
    private const int LastPart = 2048;

    // Signatures that stand at the very beginning.
    private static readonly (byte[] Signature, FoundContent Found)[] Beginnings =
    [
        ([.. "%PDF-"u8], FoundContent.Pdf),
        ([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], FoundContent.Png),
        ([0xFF, 0xD8, 0xFF], FoundContent.Jpeg),
        ([.. "PK"u8, 3, 4], FoundContent.Zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FoundContent.OldOffice),
        ([.. "GIF8"u8], FoundContent.Gif),
        ([.. "II*"u8, 0], FoundContent.Tiff),
        ([.. "MM"u8, 0, (byte)'*'], FoundContent.Tiff),
        ([.. "MZ"u8], FoundContent.Executable),
        ([0x7F, .. "ELF"u8], FoundContent.Executable),
        ([.. "#!"u8], FoundContent.Executable),
        ([.. "<!doctype html"u8], FoundContent.WebPage),
        ([.. "<html"u8], FoundContent.WebPage),
    ];

    public static FoundContent Of(byte[] content)
    {
        var start = content.AsSpan().TrimStart(" \r\n\t"u8);
        foreach (var (signature, found) in Beginnings)
        {
            if (StartsWith(start, signature))
            {
                return found == FoundContent.Zip ? InArchive(content) : found;
            }
        }

        return start switch
        {
            _ when start.Length >= 12 && start[4..8].SequenceEqual("ftyp"u8) => IsHeic(start[8..12]) ? FoundContent.Heic : FoundContent.Video,
            _ when start.Length >= 12 && start.StartsWith("RIFF"u8) => start[8..12].SequenceEqual("WEBP"u8) ? FoundContent.Webp : FoundContent.Video,
            _ => FoundContent.Unknown,
        };
    }

    /// <summary>Whether the mark that ends such a file is there. An archive was read whole to be recognized.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> content, FoundContent found)
    {
        var end = content[^Math.Min(content.Length, LastPart)..];
        return found switch
        {
            FoundContent.Pdf => end.IndexOf("%%EOF"u8) >= 0,
            FoundContent.Png => end.IndexOf("IEND"u8) >= 0,

            // Phones add data of their own behind the picture.
            FoundContent.Jpeg => content.LastIndexOf<byte>([0xFF, 0xD9]) > 0,
            _ => true,
        };
    }

    // Letters in either case: of the signatures only those of web pages are written both ways.
    private static bool StartsWith(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        if (content.Length < signature.Length)
        {
            return false;
        }

        return signature[0] == '<'
            ? System.Text.Ascii.EqualsIgnoreCase(content[..signature.Length], signature)
            : content[..signature.Length].SequenceEqual(signature);
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);

    // Only the list of entries is read: nothing is unpacked.
    private static FoundContent InArchive(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var entries = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return entries switch
            {
                _ when !entries.Contains("[Content_Types].xml") => FoundContent.Zip,
                _ when !entries.Contains("word/document.xml") => FoundContent.OtherOffice,
                _ when entries.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) => FoundContent.WordWithMacros,
                _ => FoundContent.Docx,
            };
        }
        catch (InvalidDataException)
        {
            return FoundContent.DamagedZip;
        }
    }
}
