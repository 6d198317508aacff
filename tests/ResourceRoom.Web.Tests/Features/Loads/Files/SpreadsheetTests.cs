using System.IO.Compression;
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

    /// <summary>Workbooks of older programs for the Mac count their days from 1904.</summary>
    [Theory]
    [InlineData("", "1988-04-02")]
    [InlineData("<workbookPr date1904=\"0\"/>", "1988-04-02")]
    [InlineData("<workbookPr date1904=\"1\"/>", "1992-04-03")]
    public async Task Read_DateCell_CountsFromTheFirstDayOfItsWorkbook(string properties, string expected)
    {
        var file = Workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>32235</v></c></row>", properties);

        Assert.Equal([[expected]], await ReadAsync(file));
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"4000000000\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"one\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c t=\"of no kind\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c s=\"-1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c><v>1</v></row>")]
    public async Task Read_BrokenSheet_SaysSo(string rows) => await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Workbook(rows, "")));

    /// <summary>A workbook that another program wrote, with a style of dates.</summary>
    private static MemoryStream Workbook(string rows, string properties)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Parts = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string Relationships = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in new[]
            {
                ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kinds}.sheet.main+xml\"/><Override PartName=\"/xl/sheet.xml\" ContentType=\"{Kinds}.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kinds}.styles+xml\"/></Types>"),
                ("_rels/.rels", $"<Relationships {Relationships}><Relationship Id=\"rId1\" Type=\"{Parts}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
                ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Parts}\">{properties}<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", $"<Relationships {Relationships}><Relationship Id=\"rId1\" Type=\"{Parts}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"rId2\" Type=\"{Parts}/styles\" Target=\"styles.xml\"/></Relationships>"),
                ("xl/styles.xml", $"<styleSheet {Main}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
                ("xl/sheet.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>"),
            })
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        file.Position = 0;
        return file;
    }

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
