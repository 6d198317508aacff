using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Tests.Features.Loads.Api;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Files;

public sealed class RejectedRowsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_Rejects_ListsEachFaultyCellMaskedWithWhatIsExpected()
    {
        var sender = await app.CreateSenderAsync();
        var room = await app.CreateRoomAsync();
        var file = new SentFile(room.Code)
            .Add((LoadColumn.VisitId, "V1"), (LoadColumn.Zip, "62704.0"), (LoadColumn.Ssn, "325021234.0"))
            .Add((LoadColumn.VisitId, "V2"), (LoadColumn.LocationCode, "\"=cmd, x\""), (LoadColumn.BirthDate, "4/12/1988"))
            .AddLine("V3,too,few");

        var csv = await GetAsync(sender, file.ToString(), "rejects.csv");

        Assert.Equal(
            [
                "\uFEFFline,visit_id,column,code,found,expected",
                "2,V1,zip,BAD_VALUE,62704.0,\"Five digits. A program added \"\".0\"\" to the number.\"",
                "2,V1,ssn,BAD_VALUE,•••••••••.•,\"Nine digits. A program added \"\".0\"\" to the number.\"",
                "3,V2,location_code,UNKNOWN_LOCATION,\"'=cmd, x\",\"The code of an established location, exactly as in the program, such as 20-001.\"",
                "3,V2,birth_date,BAD_VALUE,•/••/••••,\"YYYY-MM-DD, such as 1988-04-02, or PNTA only if the person declined.\"",
                "4,,,BAD_ROW,,As many cells as the header has. A value with a comma in it needs quotes around it.",
                "",
            ],
            csv.Split("\r\n"));
    }

    /// <summary>Case 22.</summary>
    [Fact]
    public async Task Get_Mend_ReturnsRowsAsSentAndIsTakenBack()
    {
        var sender = await app.CreateSenderAsync();
        var room = await app.CreateRoomAsync();
        var file = new SentFile(room.Code);
        for (var row = 0; row < 7; row++)
        {
            file.Add((LoadColumn.Gender, "?"), (LoadColumn.Note, row == 0 ? "\"=1+1, said \"\"no\"\"\"" : row == 1 ? "\"two\nlines\"" : ""));
        }

        file.Add();
        var mend = await GetAsync(sender, file.ToString(), "mend.csv");
        Assert.Contains("'=1+1, said \"\"no\"\"", mend, StringComparison.Ordinal);
        Assert.Contains("\"two\nlines\"", mend, StringComparison.Ordinal);
        Assert.EndsWith(",gender: BAD_VALUE\r\n", mend, StringComparison.Ordinal);

        var mended = string.Join("\r\n", mend.Split("\r\n").Select((line, index) => index is > 0 and <= 5 ? line.Replace(",?,", ",F,", StringComparison.Ordinal) : line));
        using var client = app.NewClient(sender);
        using var sent = await client.SendAsync(mended);
        await app.ProcessAsync();
        var receipt = await ReceiptAsync(client, sent);

        Assert.Equal((5, 2), (receipt.GetProperty("rows").GetProperty("new").GetInt32(), receipt.GetProperty("rows").GetProperty("rejected").GetInt32()));
        Assert.Empty(receipt.GetProperty("ignoredColumns").EnumerateArray());
        var again = await client.GetStringAsync(new Uri($"{sent.Headers.Location}/mend.csv", UriKind.Relative));
        Assert.Equal(mend.TrimStart('\uFEFF').Split("\r\n")[0], again.Split("\r\n")[0]);
        Assert.Equal("=1+1, said \"no\"", await app.QueryAsync(db => db.Visits.Where(visit => visit.Location.Code == room.Code && EF.Functions.Like(visit.Note!, "=%")).Select(visit => visit.Note).SingleAsync()));
    }

    /// <summary>Case 9.</summary>
    [Fact]
    public async Task Get_MendOfWindowsFile_LeavesDamagedCellEmpty()
    {
        var sender = await app.CreateSenderAsync();
        var room = await app.CreateRoomAsync();
        var bytes = Encoding.Latin1.GetBytes(new SentFile(room.Code).Add((LoadColumn.FirstName, "José")).Add().ToString());
        using var client = app.NewClient(sender);
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new("text/csv");
        using var sent = await client.PostAsync(ApiCalls.Address, content);
        await app.ProcessAsync();

        var mend = await client.GetByteArrayAsync(new Uri($"{sent.Headers.Location}/mend.csv", UriKind.Relative));
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(mend);
        Assert.EndsWith(",first_name: BAD_ENCODING\r\n", text, StringComparison.Ordinal);
        using var again = await client.SendAsync(text);
        await app.ProcessAsync();
        var receipt = await ReceiptAsync(client, again);

        Assert.Equal("""{"EMPTY":1}""", receipt.GetProperty("rejects").ToString());
    }

    [Fact]
    public async Task Get_MendOfDeletedFile_IsNotFound()
    {
        var sender = await app.CreateSenderAsync();
        using var client = app.NewClient(sender);
        using var sent = await client.SendAsync(LoadText.File());
        await app.QueryAsync(db => db.LoadChunks.Where(chunk => db.Loads.Any(load => load.Id == chunk.LoadId && load.SystemId == sender.Row.Id)).ExecuteDeleteAsync());

        using var response = await client.GetAsync(new Uri($"{sent.Headers.Location}/mend.csv", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("NOT_FOUND", await response.CodeAsync());
    }

    private async Task<string> GetAsync(Sender sender, string file, string name)
    {
        using var client = app.NewClient(sender);
        using var sent = await client.SendAsync(file);
        await app.ProcessAsync();
        Assert.Equal(LoadState.Finished, (await app.LoadOfAsync(sent)).State);
        var bytes = await client.GetByteArrayAsync(new Uri($"{sent.Headers.Location}/{name}", UriKind.Relative));
        return Encoding.UTF8.GetString(bytes);
    }

    private static async Task<System.Text.Json.JsonElement> ReceiptAsync(HttpClient client, HttpResponseMessage sent)
    {
        using var response = await client.GetAsync(sent.Headers.Location);
        return await response.JsonAsync();
    }
}
