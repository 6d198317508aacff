using System.Text;

using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Web.Features.Loads.Files;

namespace ResourceRoom.Web.Tests.Features.Loads.Files;

[Trait("Category", "OneEngine")]
public sealed class SpreadsheetTests
{
    /// <summary>What a spreadsheet program would change in a CSV file comes back as it was.</summary>
    [Fact]
    public async Task Write_AnyText_ReadsBackAsTheSameRows()
    {
        string[][] rows =
        [
            ["visit_id", "ssn", "zip", "note"],
            ["0012345", "012345678", "02704", "two\r\nlines, \"quoted\""],
            ["12E5", "", "00501", "=1+1"],
            ["1.23457E+15", "PNTA", " 62704 ", "José 😀 _x0041_ \u0001"],
            ["V4", "", "", ""],
        ];

        var read = await ReadAsync(await WriteAsync(rows));

        Assert.Equal(rows, read);
    }

    [Theory]
    [InlineData("not a zip file")]
    [InlineData("PK\u0003\u0004 broken")]
    [InlineData("")]
    public void Open_NoSpreadsheet_IsNull(string content) => Assert.Null(SpreadsheetStream.Open(new MemoryStream(Encoding.UTF8.GetBytes(content))));

    private static async Task<MemoryStream> WriteAsync(string[][] rows)
    {
        var file = new MemoryStream();
        await new XlsxFile("mend", rows[0], rows[1..].ToAsyncEnumerable().Select(row => (IReadOnlyList<object?>)row)).WriteAsync(file, CancellationToken.None);
        file.Position = 0;
        return file;
    }

    private static async Task<List<string[]>> ReadAsync(MemoryStream file)
    {
        await using var lines = SpreadsheetStream.Open(file)!;
        var (reader, read) = (new LoadFileReader(lines), new List<string[]>());
        while (await reader.ReadAsync(CancellationToken.None))
        {
            Assert.Equal(RowFault.None, reader.Row.Fault);
            read.Add([.. Enumerable.Range(0, reader.Row.Cells).Select(cell => reader.Row.TryRead(cell, out var text) ? text : "")]);
        }

        return read;
    }
}
