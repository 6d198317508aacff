using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

/// <summary>Spreadsheets as offices keep them: rows of several days, whole names, columns of their own.</summary>
public sealed class SpreadsheetTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Thursday = "02/26/2026";
    private const string Columns = "Date\tTime In\tName\tZip Code\tSS#\tDOB\tEmployment Status\tHispanic\tRace\tSex\tServices";

    [Fact]
    public async Task Save_RowsOfTwoDays_EachOnItsOwnDay()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        await browser.PasteAsync($"{Columns}\n{Line(Thursday, "Thorpe, Agnes")}\n{Line("2/27/26", "Ortmann, Ned")}");
        Assert.Contains($"They are from 2 days: {Thursday} (1 row), {Sheet.Friday} (1 row).", browser.Text);
        Assert.Contains($"This row is dated {Thursday}, but the sheet is dated {Sheet.Friday}.", browser.RowText(1));

        await browser.SubmitAsync(Sheet.Form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("1 row needs fixing; 1 row saved", browser.Text);
        Assert.Equal([("Ortmann", new DateOnly(2026, 2, 27))], await DaysAsync(room));

        await browser.SubmitAsync(Sheet.Form, ("Date", Thursday));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal([("Thorpe", new DateOnly(2026, 2, 26)), ("Ortmann", new DateOnly(2026, 2, 27))], await DaysAsync(room));
    }

    [Fact]
    public async Task Save_RowOfAnotherDay_StopsUntilItsDateIsCorrected()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        await browser.PasteAsync($"{Columns}\n{Line(Thursday, "Falk, Mina")}");

        await browser.SubmitAsync(Sheet.Form);
        Assert.Empty(await DaysAsync(room));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Day", Sheet.Friday));
        Assert.Equal([("Falk", new DateOnly(2026, 2, 27))], await DaysAsync(room));
    }

    [Theory]
    [InlineData("?", "The spreadsheet has no date for this row.")]
    [InlineData("Friday", "“Friday” isn’t a valid date of this row.")]
    [InlineData("02/30/2026", "“02/30/2026” isn’t a valid date of this row.")]
    public async Task Save_RowWithoutReadableDay_Stops(string day, string message)
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);

        await browser.SaveAllAsync(Sheet.Row(1, "Dayless", ("Day", day)));

        Assert.Contains(message, browser.RowText(1));
        Assert.Equal(day, browser.Cell(1, "Day"));
        Assert.Empty(await DaysAsync(room));
    }

    [Theory]
    [InlineData("", Thursday)]
    [InlineData(Sheet.Friday, Sheet.Friday)]
    public async Task Paste_RowsOfOneDay_FillInAnEmptyDate(string typed, string expected)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SubmitToAsync(
            Sheet.Form, $"{Sheet.Address}/pasted", ("Date", typed), ("Pasted", $"{Columns}\n{Line(Thursday, "Falk, Mina")}\n{Line("", "Flood, Ned")}"));

        Assert.Equal(expected, browser.Page.QuerySelector("#Date")!.GetAttribute("value"));
        Assert.Equal(typed.Length > 0, browser.RowText(2).Contains("This row is dated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paste_UsualHeadings_SaveWholeRecord()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        var ssn = SsnGenerator.Next();

        await browser.PasteAsync($"{Columns}\n{Sheet.Friday}\t9:05\tUsual, Minerva\t62629\t{ssn.Digits}\t1/5/1980\tUnemployed\tNo\tWhite\tF\t1");
        await browser.SubmitAsync(Sheet.Form);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var person = await app.QueryAsync(db => db.Visits.Where(visit => visit.LocationId == room.Id).Select(visit => visit.Participant).SingleAsync());
        Assert.Equal(("Minerva", "Usual", ssn.LastFour, Gender.Female), (person.FirstName, person.LastName, person.SsnLastFour, person.Gender));
    }

    [Fact]
    public async Task Save_NameThatWasNotSplit_StopsEvenWithTheRestDeclined()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        await browser.PasteAsync($"{Columns}\n{Line(Sheet.Friday, "Ana Maria Lopez")}");
        Assert.Contains("Last Name: check how the name on the sheet divides into first and last name.", browser.RowText(1));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].DeclineRest", "true"));

        Assert.Equal(("Ana Maria Lopez", "?"), (browser.Cell(1, "FirstName"), browser.Cell(1, "LastName")));
        Assert.Empty(await DaysAsync(room));
    }

    [Fact]
    public async Task Save_LoneNAmongYes_IsAskedAbout()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        await browser.PasteAsync(
            $"Time in\tFirst Name\tLast Name\tZip\tLabor Force\tServices\n9:05\tAda\tYesandno\t62704\tN\t1\n9:06\tBo\tYesandno\t62704\tY\t1");
        Assert.Contains("“N?”: N can mean employed with notice of termination, or No where a sheet asks whether someone works. Type E", browser.RowText(1));
        Assert.Contains("“Y” isn’t a valid answer for Labor Force Status", browser.RowText(2));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].DeclineRest", "true"));
        Assert.Empty(await DaysAsync(room));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].LaborForceStatus", "N"), ("Rows[2].LaborForceStatus", "E"), ("Rows[2].DeclineRest", "true"));
        Assert.Equal(2, (await DaysAsync(room)).Count);
    }

    [Theory]
    [InlineData("Sex", "X", "“X?”: X means did not self-identify here, but it may be a check mark on the sheet.")]
    [InlineData("Race", "NH", "“NH?”: NH means Native Hawaiian or Other Pacific Islander here, but not Hispanic on some sheets.")]
    public async Task Paste_OtherCodesWithTwoMeanings_AreAskedAbout(string heading, string cell, string message)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync($"Last Name\t{heading}\nRuiz\t{cell}");

        Assert.Contains(message, browser.RowText(1));
    }

    [Fact]
    public async Task Place_LeftOutColumns_FillsEmptyCells()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var ssn = SsnGenerator.Next();
        await browser.PasteAsync(
            $"Last Name\tZip\tReason for visit\tWho\tNumber given\nRuiz\t62704\tjob fair\tLee, Bo\t{ssn.Digits}\nLi\t62701\t\tBo Li\t",
            ("Rows[1].Note", "late"));
        Assert.Contains("Left out until you place them: Reason for visit, Who, Number given.", browser.Text);
        Assert.Contains("•••••••••", browser.Page.QuerySelector(".rr-left-out")!.TextContent);
        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await browser.SubmitToAsync(Sheet.Form, $"{Sheet.Address}/columns", ("Places[0]", "Note"), ("Places[1]", "Name"), ("Places[2]", "Ssn"), ("Rows[2].FirstName", "Bob"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Placed: Reason for visit in Note, Who in First and last name, Number given in Social Security Number. Not saved yet. Cells that held something else stay as they were: row 2.", browser.Text);
        Assert.Equal(("late", null), (browser.Cell(1, "Note"), browser.Cell(1, "LastName")));
        Assert.Equal(("Bob", "Ruiz", "job fair"), (browser.Cell(2, "FirstName"), browser.Cell(2, "LastName"), browser.Cell(2, "Note")));
        Assert.Equal(("Bo", "Li"), (browser.Cell(3, "FirstName"), browser.Cell(3, "LastName")));
        Assert.Contains(ssn.LastFour, browser.RowText(2));
        Assert.Null(browser.Page.QuerySelector(".rr-left-out"));
        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_Nowhere_LeavesTheRowsAlone()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.PasteAsync("Last Name\tZip\tSignature\nRuiz\t62704\tx");

        await browser.SubmitToAsync(Sheet.Form, $"{Sheet.Address}/columns", ("Places[0]", ""));

        Assert.Contains("No column was placed.", browser.Text);
        Assert.Null(browser.Page.QuerySelector(".rr-left-out"));
        Assert.Equal("Ruiz", browser.Cell(1, "LastName"));
    }

    [Fact]
    public async Task Place_AnotherAccountsColumns_FillsNothing()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        await browser.PasteAsync("Last Name\tZip\tSignature\nRuiz\t62704\tx");
        var leftOut = ((IHtmlInputElement)browser.Page.QuerySelector("[name=LeftOut]")!).Value;
        var other = await app.AtTheSheetAsync(room);

        await other.PasteAsync("Last Name\tZip\tSignature\nRuiz\t62704\tx");
        await other.SubmitToAsync(Sheet.Form, $"{Sheet.Address}/columns", ("LeftOut", leftOut), ("Places[0]", "Note"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("can’t be placed anymore", other.Text);
        Assert.Equal(("Ruiz", null), (other.Cell(1, "LastName"), other.Cell(1, "Note")));
    }

    [Fact]
    public async Task Paste_TitleAboveColumns_IsNamed()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.PasteAsync($"Sign-in sheet\nDate: {Thursday}\nLast Name\tZip\nRuiz\t62704");

        Assert.Contains("Left out above the column names: Sign-in sheet.", browser.Text);
        Assert.Contains($"This row is dated {Thursday}", browser.RowText(1));
    }

    private static string Line(string day, string name) => $"{day}\t9:05\t{name}\t62629\tPNTA\t1/5/1980\tU\tN\tWH\tF\t1";

    private Task<List<(string? LastName, DateOnly Day)>> DaysAsync(Location room) => app.QueryAsync(async db =>
        (await db.Visits.Where(visit => visit.LocationId == room.Id).OrderBy(visit => visit.Day).Select(visit => new { visit.Participant.LastName, visit.Day }).ToListAsync())
            .ConvertAll(visit => (visit.LastName, visit.Day)));
}
