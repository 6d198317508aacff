using System.Text;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>
/// Reads a clean QR code as a phone does (ISO/IEC 18004): correction level M, versions 5 to 9. It
/// corrects nothing, so a wrong square is a wrong text.
/// </summary>
public static class QrReader
{
    private const int QuietZone = 4;
    private const string Capitals = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    // For each version: the middles of its alignment patterns, and how many data bytes each of its blocks has.
    private static readonly Dictionary<int, (int[] Middles, int[] Blocks)> Versions = new()
    {
        [5] = ([6, 30], [43, 43]),
        [6] = ([6, 34], [27, 27, 27, 27]),
        [7] = ([6, 22, 38], [31, 31, 31, 31]),
        [8] = ([6, 24, 42], [38, 38, 39, 39]),
        [9] = ([6, 26, 46], [36, 36, 36, 37, 37]),
    };

    /// <summary>The text of squares drawn as "M4 5h1v1h-1z…" in a field of some side.</summary>
    public static string Read(int side, string path)
    {
        var size = side - (2 * QuietZone);
        var dark = path.Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Select(square => square.Split('h')[0].Split(' '))
            .Select(place => (Row: int.Parse(place[1], null) - QuietZone, Column: int.Parse(place[0], null) - QuietZone))
            .ToHashSet();
        var version = (size - 17) / 4;
        var bytes = Bytes(size, version, dark).ToList();
        var data = Deinterleave(bytes, Versions[version].Blocks);

        return Text(string.Concat(data.Select(one => Convert.ToString(one, 2).PadLeft(8, '0'))));
    }

    /// <summary>Segments, each with its mode, its length and its characters; in bytes or, for capitals and digits, two in eleven bits.</summary>
    private static string Text(string bits)
    {
        var text = new StringBuilder();
        var place = 0;
        while (true)
        {
            switch (Next(4))
            {
                case 0b0100:
                    text.Append(Encoding.UTF8.GetString([.. Times(Next(8)).Select(_ => (byte)Next(8))]));
                    break;
                case 0b0010:
                    var length = Next(9);
                    text.AppendJoin("", Times(length / 2).Select(_ => Next(11)).Select(pair => $"{Capitals[pair / 45]}{Capitals[pair % 45]}"));
                    text.Append(length % 2 == 1 ? Capitals[Next(6)].ToString() : "");
                    break;
                case 0b0000:
                    return text.ToString();
                case var mode:
                    throw new NotSupportedException($"Mode {mode}");
            }
        }

        int Next(int count) => Convert.ToInt32(bits.Substring((place += count) - count, count), 2);

        IEnumerable<int> Times(int count) => Enumerable.Range(0, count);
    }

    /// <summary>Up and down in columns of two, from the right, over every square that is no pattern.</summary>
    private static IEnumerable<byte> Bytes(int size, int version, HashSet<(int Row, int Column)> dark)
    {
        var mask = MaskOf(dark);
        var (bits, value) = (0, 0);
        for (int right = size - 1, turn = 0; right > 0; right -= 2, turn++)
        {
            // The column of the timing pattern is jumped over.
            right = right == 6 ? 5 : right;
            for (var step = 0; step < size; step++)
            {
                var row = turn % 2 == 0 ? size - 1 - step : step;
                foreach (var column in new[] { right, right - 1 })
                {
                    if (IsPattern(row, column, size, version))
                    {
                        continue;
                    }

                    value = (value << 1) | (dark.Contains((row, column)) != IsMasked(mask, row, column) ? 1 : 0);
                    if (++bits == 8)
                    {
                        yield return (byte)value;
                        (bits, value) = (0, 0);
                    }
                }
            }
        }
    }

    private static byte[] Deinterleave(List<byte> bytes, int[] blocks)
    {
        var read = blocks.Select(_ => new List<byte>()).ToArray();
        var next = 0;
        for (var place = 0; place < blocks.Max(); place++)
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                if (place < blocks[block])
                {
                    read[block].Add(bytes[next++]);
                }
            }
        }

        return [.. read.SelectMany(block => block)];
    }

    private static bool IsPattern(int row, int column, int size, int version)
    {
        var isFinder = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
        var isVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11));
        var middles = Versions[version].Middles;
        return isFinder || isVersion || row == 6 || column == 6 || middles.Any(y => middles.Any(x =>
            Math.Abs(row - y) <= 2 && Math.Abs(column - x) <= 2
            && !((y == 6 && x == 6) || (y == 6 && x == middles[^1]) || (y == middles[^1] && x == 6))));
    }

    /// <summary>Three bits of the format, beside the upper left finder, themselves masked by 101.</summary>
    private static int MaskOf(HashSet<(int Row, int Column)> dark) =>
        Enumerable.Range(2, 3).Aggregate(0, (bits, column) => (bits << 1) | (dark.Contains((8, column)) ? 1 : 0)) ^ 0b101;

    private static bool IsMasked(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };
}
