using System.Buffers;

namespace ResourceRoom.Domain.Loads.Reading;

/// <summary>
/// Reads the rows of a load from its bytes as strictly as the contract says (load-receipt-v1, "Reading the file"): RFC 4180 with
/// LF or CRLF, cells as bytes, memory for one row whatever the size of the file. Not for two readers at once.
/// </summary>
/// <param name="file">The bytes, read once from where they stand.</param>
public sealed class LoadFileReader(Stream file)
{
    /// <summary>The most bytes of a row, its line end not counted [ours].</summary>
    public const int MaxRowBytes = 65_536;

    private const byte Comma = (byte)',';
    private const byte Quote = (byte)'"';
    private const byte Cr = (byte)'\r';
    private const byte Lf = (byte)'\n';
    private const int BufferBytes = 128 * 1024;

    private static readonly SearchValues<byte> EndsOfRun = SearchValues.Create(",\"\r\n"u8);
    private static readonly SearchValues<byte> EndsOfQuotedRun = SearchValues.Create("\"\n"u8);

    private readonly byte[] buffer = new byte[BufferBytes];
    private int next;
    private int filled;
    private bool isBegun;
    private bool isEnded;
    private Place place;
    private bool isCrOpen;
    private long rowBytes;
    private bool isQuotingBroken;
    private long line = 1;

    private enum Place
    {
        CellStart,
        Plain,
        Quoted,

        /// <summary>A quote was read in a quoted cell: the next byte says whether it closed the cell.</summary>
        QuoteInQuoted,

        /// <summary>Behind a closing quote, where nothing may stand.</summary>
        BehindQuoted,
    }

    /// <summary>The row that was read last; the next reading overwrites it.</summary>
    public LoadFileRow Row { get; } = new();

    /// <summary>Reads the next row, blank ones too; false at the end of the file.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        BeginRow();
        while (!EndsRow())
        {
            if (!await FillAsync(cancellationToken))
            {
                return EndFile();
            }
        }

        return true;
    }

    private void BeginRow()
    {
        Row.Begin(line);
        (place, isCrOpen, rowBytes, isQuotingBroken) = (Place.CellStart, false, 0, false);
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (isEnded)
        {
            return false;
        }

        // A byte-order mark may come in pieces.
        var wanted = isBegun ? 1 : ByteOrderMark.Length;
        (next, filled) = (0, await file.ReadAtLeastAsync(buffer, wanted, throwOnEndOfStream: false, cancellationToken));
        isEnded = filled < wanted;
        if (!isBegun)
        {
            isBegun = true;
            next = buffer.AsSpan(0, filled).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        }

        return filled > 0;
    }

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Reads what is in the buffer, up to the end of the row.</summary>
    private bool EndsRow()
    {
        while (next < filled)
        {
            if (!isCrOpen && place is Place.CellStart or Place.Plain or Place.Quoted && ReadsRun())
            {
                continue;
            }

            if (ReadByte(buffer[next++]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the bytes up to the next that means something.</summary>
    private bool ReadsRun()
    {
        var rest = buffer.AsSpan(next, filled - next);
        var run = rest.IndexOfAny(place == Place.Quoted ? EndsOfQuotedRun : EndsOfRun);
        if (run == 0)
        {
            return false;
        }

        var length = run < 0 ? rest.Length : run;
        Take(rest[..length]);
        place = place == Place.CellStart ? Place.Plain : place;
        next += length;
        return true;
    }

    private bool ReadByte(byte read)
    {
        if (isCrOpen)
        {
            isCrOpen = false;
            if (read != Lf)
            {
                TakeCr();
            }
        }

        switch (place, read)
        {
            case (Place.Quoted, Quote):
                rowBytes++;
                place = Place.QuoteInQuoted;
                return false;
            case (Place.Quoted, _):
                line += read == Lf ? 1 : 0;
                Take([read]);
                return false;
            case (Place.QuoteInQuoted, Quote):
                Take([read]);
                place = Place.Quoted;
                return false;
            case (_, Lf):
                line++;
                EndRow();
                return true;
            case (_, Cr):
                isCrOpen = true;
                return false;
            case (_, Comma):
                rowBytes++;
                EndCell();
                return false;
            case (Place.CellStart, Quote):
                rowBytes++;
                place = Place.Quoted;
                return false;
            case (Place.QuoteInQuoted or Place.BehindQuoted, _):
                isQuotingBroken = true;
                place = Place.BehindQuoted;
                Take([read]);
                return false;
            default:
                isQuotingBroken |= read == Quote;
                place = Place.Plain;
                Take([read]);
                return false;
        }
    }

    /// <summary>A CR that no LF follows is an ordinary character.</summary>
    private void TakeCr()
    {
        Take([Cr]);
        if (place is Place.QuoteInQuoted or Place.BehindQuoted)
        {
            isQuotingBroken = true;
            place = Place.BehindQuoted;
        }
        else
        {
            place = Place.Plain;
        }
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        rowBytes += bytes.Length;
        if (rowBytes <= MaxRowBytes)
        {
            Row.Append(bytes);
        }
    }

    private void EndCell()
    {
        if (rowBytes <= MaxRowBytes)
        {
            Row.EndCell();
        }

        place = Place.CellStart;
    }

    private void EndRow()
    {
        EndCell();
        Row.Fault = isQuotingBroken ? RowFault.Quoting : rowBytes > MaxRowBytes ? RowFault.TooLong : RowFault.None;
    }

    /// <summary>The last row may lack its line end; a CR that ends the file is part of that.</summary>
    private bool EndFile()
    {
        if (rowBytes == 0 && place == Place.CellStart)
        {
            return false;
        }

        isQuotingBroken |= place == Place.Quoted;
        EndRow();
        (next, filled) = (0, 0);
        return true;
    }
}
