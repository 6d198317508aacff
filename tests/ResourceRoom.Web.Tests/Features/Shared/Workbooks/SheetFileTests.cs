using System.Globalization;

using DocumentFormat.OpenXml.Spreadsheet;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Shared.Workbooks;

namespace ResourceRoom.Web.Tests.Features.Shared.Workbooks;

[Trait("Category", "OneEngine")]
public sealed class SheetFileTests
{
    private static readonly object?[] EveryKind = ["07-001", 0, 12.5m, new DateOnly(2026, 3, 8), null, long.MaxValue, "a \u0001 <b> & \"c\" 😀"];

    [Theory]
    [InlineData("07-001")]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"https://example.org\")")]
    [InlineData("+1")]
    [InlineData("-5")]
    [InlineData("@here")]
    [InlineData("0012345")]
    [InlineData("12E5")]
    [InlineData("62704")]
    [InlineData("2026-03-08")]
    [InlineData("TRUE")]
    [InlineData("*")]
    [InlineData(" x ")]
    [InlineData("two\nlines")]
    public async Task Write_Text_StaysText(string text)
    {
        using var workbook = await WriteAsync(["Code"], [text]);

        Assert.Equal(new ReadCell(IsText: true, text, "@", IsBold: false), workbook.CellAt("A2"));
    }

    /// <summary>Serial numbers as Excel counts them; the days around both clock changes of Chicago.</summary>
    [Theory]
    [InlineData("1900-03-01", 61)]
    [InlineData("2024-02-29", 45351)]
    [InlineData("2026-03-07", 46088)]
    [InlineData("2026-03-08", 46089)]
    [InlineData("2026-03-09", 46090)]
    [InlineData("2026-10-31", 46326)]
    [InlineData("2026-11-01", 46327)]
    [InlineData("2026-11-02", 46328)]
    public async Task Write_Day_IsThatVeryDay(string day, int expected)
    {
        using var workbook = await WriteAsync(["period_start"], [DateOnly.Parse(day, CultureInfo.InvariantCulture)]);

        Assert.Equal(new ReadCell(IsText: false, expected.ToString(CultureInfo.InvariantCulture), "mm/dd/yyyy", IsBold: false), workbook.CellAt("A2"));
        Assert.Equal(day, DateTime.FromOADate(expected).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Write_DayThatProgramsDisagreeOn_IsText()
    {
        using var workbook = await WriteAsync(["Day"], [new DateOnly(1900, 2, 28)]);

        Assert.Equal(new ReadCell(IsText: true, "02/28/1900", "@", IsBold: false), workbook.CellAt("A2"));
    }

    [Fact]
    public async Task Write_Numbers_AreNumbers()
    {
        using var workbook = await WriteAsync(["hour", "visits", "average_minutes", "whole average"], [0, 1234L, 12.5m, 12m]);

        Assert.Equal(new ReadCell(IsText: false, "0", "#,##0", IsBold: false), workbook.CellAt("A2"));
        Assert.Equal(new ReadCell(IsText: false, "1234", "#,##0", IsBold: false), workbook.CellAt("B2"));
        Assert.Equal(new ReadCell(IsText: false, "12.5", "#,##0.0", IsBold: false), workbook.CellAt("C2"));
        Assert.Equal(new ReadCell(IsText: false, "12", "#,##0.0", IsBold: false), workbook.CellAt("D2"));
    }

    [Fact]
    public async Task Write_NothingToSay_HasNoCell()
    {
        using var workbook = await WriteAsync(["visits", "average_minutes", "room", "people"], [3, null, "", 2]);

        Assert.Null(workbook.CellAt("B2"));
        Assert.Null(workbook.CellAt("C2"));
        Assert.Equal("2", workbook.CellAt("D2")!.Value);
    }

    [Fact]
    public async Task Write_ValueOfAnotherKind_Throws()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(["Time"], [new DateTime(2026, 3, 8, 9, 0, 0, DateTimeKind.Utc)]));
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(["Number"], [1.5]));
    }

    [Fact]
    public async Task Write_Header_IsBoldFrozenAndFilters()
    {
        using var workbook = await WriteAsync(["room", "visits"], ["07-001", 1], ["07-002", 2]);

        Assert.Equal(new ReadCell(IsText: true, "room", "@", IsBold: true), workbook.CellAt("A1"));
        var pane = Assert.Single(workbook.SheetAt(0).Descendants<Pane>());
        Assert.Equal(PaneStateValues.Frozen, pane.State!.Value);
        Assert.Equal(1, pane.VerticalSplit!.Value);
        Assert.Equal("A1:B3", Assert.Single(workbook.SheetAt(0).Descendants<AutoFilter>()).Reference!.Value);
    }

    [Fact]
    public async Task Write_ColumnsBeyondZ_StandInTheirPlace()
    {
        using var workbook = await WriteAsync([.. Enumerable.Range(0, 703).Select(column => $"c{column}")]);

        foreach (var (place, title) in new[] { ("Z1", "c25"), ("AA1", "c26"), ("AZ1", "c51"), ("BA1", "c52"), ("BM1", "c64"), ("ZZ1", "c701"), ("AAA1", "c702") })
        {
            Assert.Equal(title, workbook.CellAt(place)!.Value);
        }
    }

    [Fact]
    public async Task Write_Columns_AreWideEnough()
    {
        using var workbook = await WriteAsync(["room", "n", "day", "text"], ["20-001 Springfield Resource Room", 1_234_567, new DateOnly(2026, 3, 8), new string('x', 500)]);

        Assert.Equal([34, 11, 12, 60], workbook.SheetAt(0).Descendants<Column>().Select(column => (int)column.Width!.Value));
    }

    [Fact]
    public async Task Write_About_IsASheetOfItsOwn()
    {
        using var workbook = await WriteAsync(["room"]);

        Assert.Equal(["Utilization", "About"], workbook.SheetNames);
        Assert.Equal(["Utilization, 11/01/2026 to 11/27/2026", "Made at 11/27/2026 9:00 AM", "This is not an official form."], workbook.TextOf(1));
    }

    [Fact]
    public async Task Write_EveryKindOfCell_IsAValidWorkbook()
    {
        using var report = await WriteAsync(["a", "b", "c", "d", "e", "f", "g"], EveryKind, [], EveryKind);
        using var none = await WriteAsync([]);
        using var load = new ReadWorkbook(await BytesOfAsync(new XlsxFile("mend", ["visit_id", "note"], Rows([["0012", "=1+1"], ["", "x"]]))));

        Assert.Empty(report.Faults);
        Assert.Empty(none.Faults);
        Assert.Empty(load.Faults);
        Assert.Equal(new ReadCell(IsText: true, "0012", "@", IsBold: false), load.CellAt("A2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("[a]")]
    [InlineData("'a")]
    [InlineData("a'")]
    [InlineData("thirty-two characters are 1 more")]
    public async Task Write_TitleThatNoSheetCanHave_Throws(string title) =>
        await Assert.ThrowsAsync<ArgumentException>(() => BytesOfAsync(FileOf(title, ["a"], Rows([]))));

    [Fact]
    public async Task Write_TitleWithSigns_IsRead()
    {
        using var workbook = new ReadWorkbook(await BytesOfAsync(FileOf("A & B <\"thirty-one characters\">", ["a"], Rows([]))));

        Assert.Equal("A & B <\"thirty-one characters\">", workbook.SheetNames[0]);
    }

    [Fact]
    public async Task Write_ManyRows_LeaveBeforeTheLastIsRead()
    {
        using var body = new ForwardOnlyStream();
        var sent = 0L;

        await FileOf("Utilization", ["a", "b"], CountedAsync()).WriteAsync(body, CancellationToken.None);

        Assert.InRange(sent, 10_000, body.Length);
        using var workbook = new ReadWorkbook(body.ToArray());
        Assert.Equal("19999", workbook.CellAt("A20001")!.Value);

        async IAsyncEnumerable<IReadOnlyList<object?>> CountedAsync()
        {
            for (var row = 0; row < 20_000; row++)
            {
                sent = body.Length;
                yield return [row, $"row {row}"];
                await Task.CompletedTask;
            }
        }
    }

    private static async Task<ReadWorkbook> WriteAsync(string[] columns, params object?[][] rows) => new(await BytesOfAsync(FileOf("Utilization", columns, Rows(rows))));

    private static SheetFile FileOf(string title, string[] columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) => new("utilization", columns, rows)
    {
        Title = title,
        About = ["Utilization, 11/01/2026 to 11/27/2026", "Made at 11/27/2026 9:00 AM", "This is not an official form."],
    };

    private static IAsyncEnumerable<IReadOnlyList<object?>> Rows(object?[][] rows) => rows.ToAsyncEnumerable().Select(row => (IReadOnlyList<object?>)row);

    private static async Task<byte[]> BytesOfAsync(WorkbookFile file)
    {
        using var body = new ForwardOnlyStream();
        var context = new DefaultHttpContext();
        context.Response.Body = body;
        await file.ExecuteResultAsync(new ActionContext { HttpContext = context });
        Assert.Equal(WorkbookFile.MediaType, context.Response.ContentType);
        return body.ToArray();
    }
}
