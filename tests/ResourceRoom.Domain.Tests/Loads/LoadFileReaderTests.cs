using System.Text;

using ResourceRoom.Domain.Loads.Reading;

namespace ResourceRoom.Domain.Tests.Loads;

public sealed class LoadFileReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a|b", "2:c|d")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b", "2:c|d")]
    [InlineData("a,b\nc,d\r\ne\n", "1:a|b", "2:c|d", "3:e")]
    [InlineData("\uFEFFa,b\n", "1:a|b")]
    [InlineData("\uFEFF\uFEFFa\n", "1:\uFEFFa")]
    [InlineData("\"a\",\"b,\"\"c\"\"\"\n", "1:a|b,\"c\"")]
    [InlineData("\"a\r\nb\",c\nd\n", "1:a\r\nb|c", "3:d")]
    [InlineData("\"\",\n", "1:|")]
    [InlineData("a\rb,c\n", "1:a\rb|c")]
    [InlineData("a\r\r\n", "1:a\r")]
    [InlineData("a\r", "1:a")]
    [InlineData("\"a\"\r", "1:a")]
    [InlineData("a,\r", "1:a|")]
    [InlineData("\n\na\n", "1:", "2:", "3:a")]
    [InlineData("", new string[0])]
    [InlineData("\uFEFF", new string[0])]
    [InlineData("a,", "1:a|")]
    [InlineData("a b , c\n", "1:a b | c")]
    public async Task Read_GoodFile_GivesItsRows(string file, params string[] rows) => Assert.Equal(rows, await ReadAsync(file));

    [Theory]
    [InlineData("a\"b,c\nd\n", "1:Quoting", "2:d")]
    [InlineData("\"a\"b,c\nd\n", "1:Quoting", "2:d")]
    [InlineData("\"a\" ,c\nd\n", "1:Quoting", "2:d")]
    [InlineData("\"a\"\rb\nd\n", "1:Quoting", "2:d")]
    [InlineData("a, \"b\"\nd\n", "1:Quoting", "2:d")]
    [InlineData("a\nb,\"c\nd\ne", "1:a", "2:Quoting")]
    [InlineData("\"", "1:Quoting")]
    [InlineData("a\"b,\"c\nd\"\ne\n", "1:Quoting", "3:e")]
    [InlineData("\"a\"b\"c\nd\n", "1:Quoting", "2:d")]
    public async Task Read_QuoteOutOfPlace_IsAFaultOfItsRowAlone(string file, params string[] rows) => Assert.Equal(rows, await ReadAsync(file));

    [Theory]
    [InlineData(LoadFileReader.MaxRowBytes, RowFault.None)]
    [InlineData(LoadFileReader.MaxRowBytes + 1, RowFault.TooLong)]
    public async Task Read_LongRow_IsRefusedAboveTheLimitAndReadingGoesOn(int bytes, RowFault expected)
    {
        var reader = Of(Encoding.UTF8.GetBytes($"{new string('x', bytes - 2)},y\r\nz\n"));

        Assert.True(await reader.ReadAsync(default));
        Assert.Equal(expected, reader.Row.Fault);
        Assert.True(await reader.ReadAsync(default));
        Assert.Equal(("z", 2L), (TextOf(reader.Row), reader.Row.Line));
    }

    [Fact]
    public async Task Read_OneLineOfManyMegabytes_TakesNoMemoryForIt()
    {
        var reader = new LoadFileReader(new EndlessStream(64 * 1024 * 1024));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(await reader.ReadAsync(default));

        Assert.Equal(RowFault.TooLong, reader.Row.Fault);
        Assert.False(await reader.ReadAsync(default));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 * 1024 * 1024);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Read_BytesThatTrickleIn_GiveTheSameRows(int portion)
    {
        var file = "\uFEFFa,\"b\r\n\"\"\"\r\n\r\nc\"d,e\r\n\"f"u8.ToArray();

        Assert.Equal(["1:a|b\r\n\"", "3:", "4:Quoting", "5:Quoting"], await RowsAsync(new LoadFileReader(new TricklingStream(file, portion))));
    }

    [Fact]
    public async Task Read_AnyBytes_EndsAndCountsEachLineOnce()
    {
        var chance = new Random(20_260_316);
        byte[] alphabet = [.. "ab,,,\"\"\"\r\n\n"u8, 0x00, 0xC3, 0xA9, 0xFF];
        for (var round = 0; round < 20_000; round++)
        {
            var file = new byte[chance.Next(40)];
            for (var place = 0; place < file.Length; place++)
            {
                file[place] = alphabet[chance.Next(alphabet.Length)];
            }

            var whole = await RowsAsync(Of(file));

            Assert.Equal(whole, await RowsAsync(new LoadFileReader(new TricklingStream(file, 1 + chance.Next(4)))));
            var lines = whole.Select(row => long.Parse(row.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(lines.Order().Distinct(), lines);
            Assert.All(lines, line => Assert.InRange(line, 1, file.Count(read => read == '\n') + 1));
        }
    }

    private static Task<List<string>> ReadAsync(string file) => RowsAsync(Of(Encoding.UTF8.GetBytes(file)));

    private static LoadFileReader Of(byte[] file) => new(new MemoryStream(file));

    private static async Task<List<string>> RowsAsync(LoadFileReader reader)
    {
        List<string> rows = [];
        while (await reader.ReadAsync(default))
        {
            rows.Add($"{reader.Row.Line}:{(reader.Row.Fault == RowFault.None ? TextOf(reader.Row) : reader.Row.Fault)}");
        }

        return rows;
    }

    private static string TextOf(LoadFileRow row) =>
        string.Join('|', Enumerable.Range(0, row.Cells).Select(cell => Encoding.Latin1.GetString(row.Cell(cell)) is var bytes && row.TryRead(cell, out var text) ? text : bytes));

    private sealed class TricklingStream(byte[] bytes, int portion) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(portion, buffer.Length)], cancellationToken);
    }

    /// <summary>So many letters, and no line end.</summary>
    private sealed class EndlessStream(long length) : MemoryStream
    {
        private long left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(left, buffer.Length);
            buffer.Span[..read].Fill((byte)'x');
            left -= read;
            return ValueTask.FromResult(read);
        }
    }
}
