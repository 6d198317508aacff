using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

public sealed class SaveSheetTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly DateOnly Friday = new(2026, 2, 27);

    [Fact]
    public async Task Post_NewPerson_RecordsPersonVisitAndEvents()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        var ssn = SsnGenerator.Next();

        await browser.SaveAllAsync(Sheet.Row(
            1, "Newsheet",
            ("Ssn", ssn.Digits), ("BirthDate", "1988-02-23"), ("LaborForceStatus", "Employed"), ("Hispanic", "N"), ("Race", "AS;WH"), ("Gender", "PNTA"),
            ("Services", "1; RESUME"), ("Note", "Came by bus"), ("DeclineRest", null)));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Ada Newsheet is saved, row 1 9:05 AM to 10:30 AM Reported/non-registered self-service new record", browser.RowText(1));
        var visit = await VisitOfAsync("Newsheet");
        Assert.Equal(VisitSource.CatchUp, visit.Source);
        Assert.Equal(room.Id, visit.LocationId);
        Assert.Equal(Friday, visit.Day);
        Assert.Equal(OfficeClock.InstantOf(Friday, new TimeOnly(9, 5)), visit.StartedAt);
        Assert.Equal(OfficeClock.InstantOf(Friday, new TimeOnly(10, 30)), visit.EndedAt);
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, visit.RecordedAt);
        Assert.False(visit.WasNotCheckedOut);
        Assert.True(visit.IsReportable);
        Assert.Equal(LaborForceStatus.Employed, visit.LaborForceStatus);
        Assert.Equal([1, 2], visit.Services.Select(used => used.ServiceId).Order());
        Assert.Equal("Came by bus", visit.Note);
        Assert.Equal(ResponseState.Declined, visit.Participant.GenderResponse.State);
        Assert.Equal(Races.Asian | Races.White, visit.Participant.Race);
        var recorded = Assert.Single(await app.EventsAsync<VisitRecorded>(visit.PublicId));
        Assert.Contains("CatchUp", recorded.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("bus", recorded.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(ssn.Digits, recorded.Detail, StringComparison.Ordinal);
        Assert.Single(await app.EventsAsync<ParticipantCreated>(visit.Participant.PublicId));
    }

    [Fact]
    public async Task Post_GoodAndBadRows_SavesGoodOnes()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(
            Sheet.Row(1, "Mixedgood"),
            Sheet.Row(2, "Mixedbad", ("TimeIn", "25:00"), ("Zip", "6270"), ("Gender", "blue"), ("Services", "Typing"), ("Note", "<script>alert(1)</script> 'OR 1=1; 😀")),
            Sheet.Row(4, "Mixedtoo"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("1 row needs fixing; 2 rows saved", browser.Text);
        Assert.Equal(["#r2-TimeIn", "#r2-Zip", "#r2-Gender", "#r2-Services"], browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal("true", browser.Page.QuerySelector("#r2-Gender")!.GetAttribute("aria-invalid"));
        Assert.Contains("“25:00” isn’t a valid time in", browser.Page.QuerySelector("#r2-TimeIn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("blue", browser.Cell(2, "Gender"));
        Assert.Equal("<script>alert(1)</script> 'OR 1=1; 😀", browser.Cell(2, "Note"));
        Assert.Empty(browser.Page.QuerySelectorAll("#sheet script"));
        Assert.Equal(0, await CountAsync("Mixedbad"));

        await browser.SaveAllAsync(Sheet.Row(2, "Mixedbad", ("Gender", "M")));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("3 rows saved", browser.Text);
        Assert.Equal(3, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.Participant.LastName!.StartsWith("Mixed"))));
    }

    [Fact]
    public async Task Post_EmptyItems_AreRequiredUnlessNotGiven()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        Assert.Empty(browser.Page.QuerySelectorAll("#sheet input:checked"));

        await browser.SaveAllAsync(Sheet.Row(1, "Emptyitems", ("DeclineRest", null), ("Hispanic", "-"), ("LaborForceStatus", null)));

        Assert.Equal(
            ["#r1-Ssn", "#r1-BirthDate", "#r1-LaborForceStatus", "#r1-Race", "#r1-Gender"],
            browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Gender is empty. Enter it, or PNTA if the visitor didn’t give it.", browser.Text);

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].DeclineRest", "true"));

        var visit = await VisitOfAsync("Emptyitems");
        Assert.Equal(ParticipantClass.BasicSelfService, visit.Class);
        Assert.Equal(ResponseState.Declined, visit.LaborForceStatusState);
        Assert.Equal(ResponseState.Declined, visit.Participant.SsnResponse.State);
    }

    [Theory]
    [InlineData("1:30p", null, "16:30", true)]
    [InlineData("17:00", null, "00:00", true)]
    [InlineData("1:30p", "2:15", "14:15", false)]
    public async Task Post_TimeOut_DefaultsToClosing(string timeIn, string? timeOut, string expected, bool wasNotCheckedOut)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var name = $"Closing{(char)('a' + (expected[1] - '0'))}";

        await browser.SaveAllAsync(Sheet.Row(1, name, ("TimeIn", timeIn), ("TimeOut", timeOut)));

        var visit = await VisitOfAsync(name);
        Assert.Equal(expected, OfficeClock.WallClock(visit.EndedAt!.Value).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(wasNotCheckedOut, visit.WasNotCheckedOut);
    }

    [Theory]
    [InlineData("Nooner", "9.30", "noon", "09:30", "12:00")]
    [InlineData("Midnighter", "noon", "midnight", "12:00", "00:00")]
    [InlineData("Hourly", "9 o'clock", "13h30", "09:00", "13:30")]
    public async Task Post_TimesAsPeopleWriteThem_AreRead(string name, string timeIn, string timeOut, string start, string end)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, name, ("TimeIn", timeIn), ("TimeOut", timeOut)));

        var visit = await VisitOfAsync(name);
        Assert.Equal(start, OfficeClock.WallClock(visit.StartedAt).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(end, OfficeClock.WallClock(visit.EndedAt!.Value).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Friday, visit.Day);
        Assert.False(visit.WasNotCheckedOut);
    }

    [Fact]
    public async Task Post_OddCells_AreToldAboutAsTyped()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Oddcells", ("TimeIn", "9ish"), ("BirthDate", "3/14/80"), ("Ssn", "321-45-678"), ("FirstName", "--")));

        Assert.Contains("“9ish” isn’t a valid time in", browser.Page.QuerySelector("#r1-TimeIn-error")!.TextContent);
        Assert.Contains("nine digits; eight were typed", browser.Page.QuerySelector("#r1-Ssn-error")!.TextContent);
        Assert.Contains("has no letter in it. Enter the name, or enter NONE or PNTA.", browser.Page.QuerySelector("#r1-FirstName-error")!.TextContent);
        Assert.Equal("03/14/1980", browser.Cell(1, "BirthDate"));
    }

    [Fact]
    public async Task Post_TodayWithoutTimeOut_LeavesVisitOpen()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);

        await browser.SubmitAsync(Sheet.Form, [("Date", "03/02/2026"), .. Sheet.Row(1, "Stillhere", ("TimeIn", "8:40"), ("TimeOut", null))]);

        Assert.Contains("8:40 AM still in the room", browser.RowText(1));
        var visit = await VisitOfAsync("Stillhere");
        Assert.Null(visit.EndedAt);
        await browser.OpenAsync("/check-in");
        Assert.Contains("Ada Stillhere", browser.Page.QuerySelector("#room")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo", browser.Page.QuerySelector("#desk-alerts")!.TextContent, StringComparison.Ordinal);
        await browser.ForgeAsync($"/visits/{visit.PublicId}/undo", ("returnUrl", "/check-in"));
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.PublicId == visit.PublicId && row.Void != null)));
    }

    [Theory]
    [InlineData("Date", "", "Keptsaved")]
    [InlineData("Room", "07-999", "Stillsaved")]
    public async Task Post_SheetRefusedAfterRowSaved_KeepsRow(string field, string value, string lastName)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Sheet.Row(1, lastName));

        await browser.SubmitAsync(Sheet.Form, [(field, value), .. Sheet.Row(2, "Notyetsaved")]);

        Assert.Contains("Nothing was saved", browser.Text);
        Assert.Contains($"Ada {lastName} is saved", browser.RowText(1));
        Assert.Equal("Notyetsaved", browser.Cell(2, "LastName"));
    }

    [Fact]
    public async Task Post_PastedText_FillsGrid()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Typedfirst"), [("Pasted", "9:05\t10:30\tBo\tPastedsecond")]);

        Assert.Contains("1 row filled in, not saved yet.", browser.Text);
        Assert.Equal(["Typedfirst", "Pastedsecond"], Enumerable.Range(1, 2).Select(row => browser.Cell(row, "LastName")));
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Typedfirst")));
    }

    [Theory]
    [InlineData(Sheet.Address)]
    [InlineData(Sheet.Address + "/row")]
    [InlineData(Sheet.Address + "/pasted")]
    [InlineData(Sheet.Address + "/draft")]
    public async Task Post_UnknownRowIndex_IsIgnored(string address)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.ForgeAsync(address, ("Date", Sheet.Friday), ("Rows.Index", "5"));

        Assert.True((int)browser.Status < 500, $"{browser.Status}");
    }

    [Fact]
    public async Task Post_SameSheetTwice_RecordsEachVisitOnce()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Sheet.Form)!);
        await browser.SaveAllAsync(Sheet.Row(1, "Twicesent"));

        var typed = Sheet.Row(1, "Twicesent").Append(("Date", Sheet.Friday)).ToDictionary(field => field.Item1, field => field.Item2!);
        await browser.PostAsync(Sheet.Address, [.. fields.Where(field => !typed.ContainsKey(field.Key)), .. typed]);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Ada Twicesent is saved", browser.RowText(1));
        Assert.Equal(1, await CountAsync("Twicesent"));
    }

    [Fact]
    public async Task Post_SameRowAtSameTime_RecordsOneVisit()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Sheet.Form)!);
        var typed = Sheet.Row(1, "Atonce").Append(("Date", Sheet.Friday)).ToDictionary(field => field.Item1, field => field.Item2!);
        KeyValuePair<string, string>[] sent = [.. fields.Where(field => !typed.ContainsKey(field.Key)), .. typed];

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.Http.PostAsync(new Uri(Sheet.Address, UriKind.Relative), new FormUrlEncodedContent(sent))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(1, await CountAsync("Atonce"));
        Assert.Equal(1, await app.QueryAsync(db => db.Participants.CountAsync(person => person.LastName == "Atonce")));
    }

    [Fact]
    public async Task Post_OneRowByScript_ReturnsRow()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        browser.Http.DefaultRequestHeaders.Add("HX-Request", "true");

        await browser.ForgeAsync($"{Sheet.Address}/row", [("Date", Sheet.Friday), ("Room", room.Code), .. Sheet.Forged(7, Guid.CreateVersion7(app.Time.GetUtcNow()), "Byscript")]);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Ada Byscript is saved, row 7", browser.Text);
        Assert.Equal(1, await CountAsync("Byscript"));
    }

    private Task<Visit> VisitOfAsync(string lastName) => app.QueryAsync(db => db.Visits
        .Include(visit => visit.Participant).Include(visit => visit.Services)
        .SingleAsync(visit => visit.Participant.LastName == lastName));

    private Task<int> CountAsync(string lastName) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.Participant.LastName == lastName));
}
