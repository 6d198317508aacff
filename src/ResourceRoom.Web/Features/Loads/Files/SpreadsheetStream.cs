using System.IO.Compression;

using DocumentFormat.OpenXml.Packaging;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>A spreadsheet read as the CSV file that it stands for.</summary>
public sealed class SpreadsheetStream : ReadOnceStream
{
    /// <summary>A spreadsheet is in memory as a whole; a larger file is sent as CSV.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    // Of a few bytes a zip file can make many.
    private const long MostUnpacked = 512L * 1024 * 1024;

    private readonly SpreadsheetDocument file;
    private readonly IEnumerator<byte[]> lines;
    private ReadOnlyMemory<byte> rest;

    private SpreadsheetStream(SpreadsheetDocument file) => (this.file, lines) = (file, new XlsxLines(file).Read().GetEnumerator());

    /// <summary>Null when the content is no spreadsheet, or would be too large.</summary>
    public static SpreadsheetStream? Open(MemoryStream content)
    {
        SpreadsheetDocument? file = null;
        try
        {
            using (var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
                {
                    return null;
                }
            }

            content.Position = 0;
            file = SpreadsheetDocument.Open(content, isEditable: false);
            return new SpreadsheetStream(file);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            file?.Dispose();
            return null;
        }
    }

    /// <exception cref="InvalidDataException">The spreadsheet is broken further on.</exception>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (rest.IsEmpty)
        {
            if (Next() is not { } line)
            {
                return ValueTask.FromResult(0);
            }

            rest = line;
        }

        var count = Math.Min(buffer.Length, rest.Length);
        rest[..count].CopyTo(buffer);
        rest = rest[count..];
        return ValueTask.FromResult(count);
    }

    private byte[]? Next()
    {
        try
        {
            return lines.MoveNext() ? lines.Current : null;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw new InvalidDataException("The spreadsheet is broken.", broken);
        }
    }

    // What is broken shows itself only when it is asked for, each part in its own way.
    private static bool IsBroken(Exception failure) => failure is InvalidDataException or FileFormatException or OpenXmlPackageException or System.Xml.XmlException
        or InvalidOperationException or InvalidCastException or FormatException or OverflowException or ArgumentException;

    protected override void Dispose(bool disposing)
    {
        lines.Dispose();
        file.Dispose();
        base.Dispose(disposing);
    }
}
