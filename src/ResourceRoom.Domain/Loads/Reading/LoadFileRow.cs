using System.Text;
using System.Text.Unicode;

namespace ResourceRoom.Domain.Loads.Reading;

/// <summary>A row of a load as bytes: its cells without their quotes.</summary>
public sealed class LoadFileRow
{
    private readonly List<int> ends = [];
    private byte[] bytes = new byte[1024];
    private int length;

    /// <summary>The physical line on which it begins; the header is line 1.</summary>
    public long Line { get; private set; }

    /// <summary>Why it is no row; its cells are then of no use.</summary>
    public RowFault Fault { get; internal set; }

    /// <summary>How many cells it has.</summary>
    public int Cells => ends.Count;

    /// <summary>Whether all its cells are empty or blank. Such a row is not counted.</summary>
    public bool IsBlank
    {
        get
        {
            if (Fault != RowFault.None || (Cells > 0 && bytes.AsSpan(0, length).ContainsAnyInRange((byte)'!', (byte)'~')))
            {
                return false;
            }

            for (var cell = 0; cell < Cells; cell++)
            {
                if (!TryRead(cell, out var text) || !string.IsNullOrWhiteSpace(text))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The bytes of a cell.</summary>
    public ReadOnlySpan<byte> Cell(int cell)
    {
        var start = cell == 0 ? 0 : ends[cell - 1];
        return bytes.AsSpan(start, ends[cell] - start);
    }

    /// <summary>The text of a cell; false when its bytes are no UTF-8.</summary>
    public bool TryRead(int cell, out string text)
    {
        var read = Cell(cell);
        var isText = Utf8.IsValid(read);
        text = isText ? Encoding.UTF8.GetString(read) : "";
        return isText;
    }

    internal void Begin(long line)
    {
        ends.Clear();
        (length, Line, Fault) = (0, line, RowFault.None);
    }

    internal void Append(ReadOnlySpan<byte> more)
    {
        if (length + more.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more.Length));
        }

        more.CopyTo(bytes.AsSpan(length));
        length += more.Length;
    }

    internal void EndCell() => ends.Add(length);
}
