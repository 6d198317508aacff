using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

public sealed class PasteTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly string[] Filled =
        ["TimeIn", "FirstName", "LastName", "BirthDate", "LaborForceStatus", "Hispanic", "Race", "Gender", "Services", "Note"];

    [Fact]
    public async Task Paste_WithHeader_FillsGridWithoutSaving()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var ssn = SsnGenerator.Next();

        await browser.PasteAsync(
            "Last Name\tFirst Name\tSignature\tTime in\tTime out\tZip code\tSSN\tBirth Date\tLabor Force Status\tHispanic\tRace/Ethnicity\tGender\tServices\tNote\r\n"
            + $"Pastedone\tAda\tx\t9:05 AM\t10:30 AM\t62704\t{ssn.Digits}\t2/23/1988\tUnemployed\tNo\tWhite\tFemale\tJOBSEARCH\t\"two\nlines\"\r\n"
            + "Pastedtwo\tBo\ty\t9:10\t\t62704\tPNTA\t1988-02-23\tretired\tYes\tAS;WH\tM\t1;2\t\r\n");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("2 rows filled in, not saved yet. Left out until you place it: Signature.", browser.Text);
        Assert.Equal(
            ["9:05 AM", "Ada", "Pastedone", "02/23/1988", "U", "N", "WH", "F", "JOBSEARCH", "two lines"],
            Filled.Select(column => browser.Cell(1, column)));
        Assert.Equal("retired", browser.Cell(2, "LaborForceStatus"));
        Assert.Contains("“retired” isn’t a valid answer for Labor Force Status", browser.RowText(2));
        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("Pasted"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[2].LaborForceStatus", "O"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(2, await CountAsync("Pasted"));
        Assert.Equal(ssn.LastFour, await app.QueryAsync(db => db.Participants.Where(person => person.LastName == "Pastedone").Select(person => person.SsnLastFour).SingleAsync()));
    }

    [Fact]
    public async Task Paste_IntoCell_FillsRightAndDownPastSavedRows()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Sheet.Row(2, "Savedbefore"));
        var done = browser.Page.QuerySelector("[data-row]:has(.rr-done)")!.GetAttribute("data-row");
        Assert.Equal("1", done);

        await browser.PasteAsync("Cy\tPastecell\nDi\tPastecell\nEd\tPastecell", ("Rows[3].TimeIn", "8:45"), ("Rows[3].FirstName", "Overwritten"), ("PasteRow", "1"), ("PasteColumn", "FirstName"));

        Assert.Contains("Ada Savedbefore is saved", browser.RowText(1));
        Assert.Equal(["Cy", "Di", "Ed"], Enumerable.Range(2, 3).Select(row => browser.Cell(row, "FirstName")));
        Assert.Equal("8:45", browser.Cell(3, "TimeIn"));
    }

    [Theory]
    [InlineData("TimeOut", "10:00a\n\n11:00a", "10:00a", "", "11:00a")]
    [InlineData("TimeOut", "\n10:00a\n11:00a", "", "10:00a", "11:00a")]
    [InlineData("Note", "one\n\n\n", "one", "", "")]
    [InlineData("Zip", "\n\n62704", "", "", "62704")]
    public async Task Paste_ColumnWithGaps_GivesEachRowItsOwnLine(string column, string text, params string[] expected)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync(text, [.. Enumerable.Range(1, 3).Select(row => ($"Rows[{row}].LastName", (string?)$"Gap{row}")), ("PasteRow", "1"), ("PasteColumn", column)]);

        Assert.Equal(expected, Enumerable.Range(1, 3).Select(row => browser.Cell(row, column) ?? ""));
        Assert.Equal(["Gap1", "Gap2", "Gap3"], Enumerable.Range(1, 3).Select(row => browser.Cell(row, "LastName")));
    }

    [Fact]
    public async Task Paste_EmptyCell_LeavesWhatWasTyped()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync("Ada\t\t62704", ("Rows[1].LastName", "Typed"), ("PasteRow", "1"), ("PasteColumn", "FirstName"));

        Assert.Equal(("Ada", "Typed", "62704"), (browser.Cell(1, "FirstName"), browser.Cell(1, "LastName"), browser.Cell(1, "Zip")));
    }

    [Fact]
    public async Task Paste_ColumnBesideSavedRow_ShiftsNoLine()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Sheet.Row(2, "Savedbetween"));
        var saved = int.Parse(browser.Page.QuerySelector("[data-row]:has(.rr-done)")!.GetAttribute("data-row")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(1, saved);

        await browser.PasteAsync("10:00a\n11:00a", ("Rows[2].LastName", "Second"), ("Rows[3].LastName", "Third"), ("PasteRow", "2"), ("PasteColumn", "TimeOut"));

        Assert.Equal(("10:00a", "11:00a"), (browser.Cell(2, "TimeOut"), browser.Cell(3, "TimeOut")));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(101)]
    public async Task Paste_TooManyRows_FillsNothing(int rows)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync(string.Concat(Enumerable.Repeat("Ada\tToomany\n", rows)), ("Rows[1].Note", "typed before"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains($"{rows} rows don’t fit: a sheet can have up to 100 rows. Nothing was filled in.", browser.Text);
        Assert.Equal("typed before", browser.Cell(1, "Note"));
        Assert.DoesNotContain("Toomany", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paste_Megabytes_IsRefusedUnread()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync(string.Concat(Enumerable.Repeat("a\n", 1_000_000)), ("Rows[1].Note", "typed before"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("What you pasted is too long", browser.Text);
        Assert.Equal("typed before", browser.Cell(1, "Note"));
    }

    [Fact]
    public async Task Paste_HundredRows_Fits()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync(string.Concat(Enumerable.Repeat("9:05\t\tAda\tHundredth\n", 100)));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("Hundredth", browser.Cell(100, "LastName"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    public async Task Paste_Nothing_ShowsMessage(string text)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync(text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Nothing was pasted.", browser.Text);
    }

    [Fact]
    public async Task Paste_HostileCells_AreEscaped()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync("\"><script>alert(1)</script>\t=cmd|' /C calc'!A0\t'; DROP TABLE Visit;--\t\u202Eevil\t{{7*7}}", ("PasteColumn", "Nonsense"), ("PasteRow", "-5"));

        Assert.Equal("\"><script>alert(1)</script>", browser.Cell(1, "TimeIn"));
        Assert.Equal("'; DROP TABLE Visit;--", browser.Cell(1, "FirstName"));
        Assert.Empty(browser.Page.QuerySelectorAll("#sheet script"));
    }

    [Fact]
    public async Task Paste_ExpiredForm_ShowsNoPastedText()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var ssn = SsnGenerator.Next().Digits;

        await browser.PasteAsync($"Ada\tLate\t{ssn}", ("__RequestVerificationToken", "expired"));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.DoesNotContain(ssn, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private Task<int> CountAsync(string lastName) =>
        app.QueryAsync(db => db.Visits.CountAsync(visit => visit.Participant.LastName!.StartsWith(lastName)));
}
