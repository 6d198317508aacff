using System.Text;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Tests.Features.Shared;

public sealed class CsvFileTests
{
    [Fact]
    public async Task Write_Rows_BeginWithAMarkAndEndWithCrlf()
    {
        var bytes = await WriteAsync([["a", "b"], ["c", "d"]]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("First,Second\r\na,b\r\nc,d\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("Quist, Zoë", "\"Quist, Zoë\"")]
    [InlineData("the \"old\" room", "\"the \"\"old\"\" room\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("-5", "'-5")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=A1,B1", "\"'=A1,B1\"")]
    [InlineData("@here", "'@here")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\t1", "\"'\t1\"")]
    [InlineData(" x ", " x ")]
    [InlineData("", "")]
    public async Task Write_Text_IsQuotedWhereNeededAndNoFormula(string text, string expected) =>
        Assert.Equal($"First,Second\r\n{expected},x\r\n", Encoding.UTF8.GetString((await WriteAsync([[text, "x"]]))[3..]));

    [Fact]
    public async Task Write_Numbers_ArePlain() =>
        Assert.Equal("First,Second\r\n-5,-1234.5\r\n,0\r\n", Encoding.UTF8.GetString((await WriteAsync([[-5, -1234.5m], [null, 0L]]))[3..]));

    [Fact]
    public async Task Write_RowOfAnotherLength_IsAnError() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync([["alone"]]));

    private static async Task<byte[]> WriteAsync(object?[][] rows)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext();
        context.Response.Body = body;
        await new CsvFile("name", ["First", "Second"], rows.ToAsyncEnumerable()).ExecuteResultAsync(new ActionContext { HttpContext = context });
        return body.ToArray();
    }
}
