using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

public sealed class SheetLimitsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("", "Enter a valid sheet date (MM/DD/YYYY).")]
    [InlineData("02/30/2026", "Enter a valid sheet date (MM/DD/YYYY).")]
    [InlineData("yesterday", "Enter a valid sheet date (MM/DD/YYYY).")]
    [InlineData("03/03/2026", "is in the future")]
    [InlineData("01/09/2026", "This room was established on 01/10/2026")]
    [InlineData("02/20/2026", "This room was closed from 02/20/2026 on")]
    public async Task Post_DayOutOfRange_KeepsRows(string date, string expected)
    {
        var room = await app.CreateRoomAsync(change: location =>
        {
            location.EstablishedOn = new DateOnly(2026, 1, 10);
            location.ClosedOn = date == "02/20/2026" ? new DateOnly(2026, 2, 20) : null;
        });
        var browser = date == "02/20/2026" ? await SignedInBeforeItClosedAsync(room) : await app.AtTheSheetAsync(room);

        await browser.SubmitAsync(Sheet.Form, [("Date", date), .. Sheet.Row(1, "Outofrange")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Nothing was saved", browser.Text);
        Assert.Contains(expected, browser.Page.QuerySelector("#Date-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Outofrange", browser.Cell(1, "LastName"));
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Outofrange")));
    }

    [Theory]
    [InlineData("9:05", "9:05", "is not later than time in")]
    [InlineData("10:00", "9:59", "is not later than time in")]
    [InlineData("6:30", "", "could be morning or afternoon")]
    [InlineData("", "", "Time in is empty")]
    public async Task Post_ImpossibleTimes_ShowsCellError(string timeIn, string timeOut, string expected)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Oddtimes", ("TimeIn", timeIn), ("TimeOut", timeOut)));

        Assert.Contains(expected, browser.RowText(1));
    }

    [Fact]
    public async Task Post_TimeWithinHoursInOneHalfOfDay_IsRead()
    {
        var room = await app.CreateOpenRoomAsync();
        await app.SetHoursAsync(room, Arrangements.Weekdays(new TimeOnly(8, 30), new TimeOnly(16, 30)));
        var browser = await app.AtTheSheetAsync(room);

        await browser.SubmitAsync(Sheet.Form, [("Date", "02/27/2026"), .. Sheet.Row(1, "Halfofday", ("TimeIn", "1:30"), ("TimeOut", "")), .. Sheet.Row(2, "Neither", ("TimeIn", "5:30"), ("TimeOut", ""))]);

        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.Participant.LastName == "Halfofday"));
        Assert.Equal(new TimeOnly(13, 30), TimeOnly.FromDateTime(Web.Infrastructure.OfficeClock.WallClock(visit.StartedAt)));
        Assert.Contains("could be morning or afternoon", browser.RowText(2));
    }

    [Theory]
    [InlineData("9:01", "", "Time in 9:01 is in the future: it is now 9:00 AM")]
    [InlineData("8:00", "9:01", "Time out 9:01 is in the future")]
    public async Task Post_FutureTimes_AreRefused(string timeIn, string timeOut, string expected)
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SubmitAsync(Sheet.Form, [("Date", "03/02/2026"), .. Sheet.Row(1, "Tooearly", ("TimeIn", timeIn), ("TimeOut", timeOut))]);

        Assert.Contains(expected, browser.RowText(1));
    }

    [Fact]
    public async Task Post_RowsAroundLimit_AreExact()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        var now = app.Time.GetUtcNow();
        (string, string?)[] rows = [.. Enumerable.Range(11, 90).SelectMany(number => Sheet.Forged(number, Guid.CreateVersion7(now), Name(number)))];
        (string, string?)[] hundred = [.. Enumerable.Range(1, 10).SelectMany(number => Sheet.Row(number, Name(number))), .. rows];
        (string, string?)[] indexes = [.. Enumerable.Range(1, 101).Select(number => ("Rows.Index", (string?)$"{number}"))];
        (string, string?)[] kept = [.. hundred.Where(field => field.Item1 != "Rows.Index")];

        await browser.SubmitAsync(Sheet.Form, [("Date", Sheet.Friday), .. indexes, .. kept, .. Sheet.Forged(101, Guid.CreateVersion7(now), Name(101)).Where(field => field.Name != "Rows.Index")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("A sheet can have up to 100 rows; this one has 101. Nothing was saved.", browser.Text);
        Assert.Equal(Name(101), browser.Cell(101, "LastName"));
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(visit => visit.LocationId == room.Id)));

        await browser.OpenAsync(Sheet.Address);
        await browser.SubmitAsync(Sheet.Form, [("Date", Sheet.Friday), .. indexes.Take(100), .. kept]);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("100 rows saved.", browser.Text);
        Assert.Equal(100, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.LocationId == room.Id)));
    }

    [Fact]
    public async Task Post_RowWithErrors_KeepsSealedSsn()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        var ssn = SsnGenerator.Next();
        await browser.SaveAllAsync(Sheet.Row(1, "Sealedsheet", ("Ssn", ssn.Digits), ("Zip", "6")), Sheet.Row(2, "Straysheet", ("Note", $"gave {ssn.Digits}"), ("Gender", ssn.Digits)));

        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains($"Kept, ending in ••• {ssn.LastFour}", browser.RowText(1));
        Assert.Contains("Note contained a Social Security Number, which was removed", browser.RowText(2));
        Assert.Equal("gave [number removed]", browser.Cell(2, "Note"));
        var sealedSsn = browser.Page.QuerySelector("[name='Rows[1].Kept']")!.GetAttribute("value");

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Zip", "62704"), ("Rows[2].VisitKey", null), ("Rows[2].Kept", sealedSsn));

        var saved = await app.QueryAsync(db => db.Participants.SingleAsync(person => person.LastName == "Sealedsheet"));
        Assert.Equal(ssn.LastFour, saved.SsnLastFour);
        Assert.Equal(ResponseState.Given, saved.SsnResponse.State);
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Straysheet")));
    }

    [Fact]
    public async Task Post_VeryYoungVisitor_NeedsConfirmation()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Youngster", ("BirthDate", "02/28/2020")));
        Assert.Contains("the visitor is under 14", browser.RowText(1));
        await browser.SubmitAsync(Sheet.Form, ("Rows[1].ConfirmBirthDate", "true"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Post_KeyOfOtherVisit_IsRefused()
    {
        var room = await app.CreateOpenRoomAsync();
        var person = await app.CreateParticipantAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var visit = await app.CreateVisitAsync(person, room, technician, endedAt: app.Time.GetUtcNow().UtcDateTime);
        var browser = await app.AtTheSheetAsync(room);

        await browser.SaveAllAsync(Sheet.Row(1, "Stolenkey", ("VisitKey", visit.PublicId.ToString())), Sheet.Row(2, "Stolenkey", ("VisitKey", "nonsense")));

        Assert.Contains("This row was already used for another visit", browser.RowText(1));
        Assert.Contains("Something went wrong with this row", browser.RowText(2));
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(row => row.LastName == "Stolenkey")));
    }

    [Fact]
    public async Task Post_SheetOfOtherRoom_SavesNothing()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Otherroom").Append(("Room", "07-999")));

        Assert.Contains("You opened this sheet in another room", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Otherroom")));
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    [InlineData(Roles.Customer)]
    public async Task Open_RoleWithoutDesk_IsForbidden(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role));
        Assert.Null(browser.Page.QuerySelector($".rr-nav a[href='{Sheet.Address}']"));

        await browser.OpenAsync(Sheet.Address);

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Open_CaseManagerInRoom_ShowsSheet()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 20, room), room);

        await browser.OpenAsync(Sheet.Address);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("Catch-up sheet", browser.Page.QuerySelector(".rr-nav [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Visits_FromSheet_AreFlagged()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Sheet.Row(1, "Flagged"));

        await browser.OpenAsync(browser.Page.QuerySelector("#row-1 a")!.GetAttribute("href")!);
        Assert.Contains("paper sheet", browser.Page.QuerySelector(".rr-title")!.TextContent, StringComparison.Ordinal);
        await browser.OpenAsync("/visits?from=2026-02-27&to=2026-02-27");
        Assert.Contains("paper sheet", browser.Page.QuerySelector("td[data-label='Check-in']")!.TextContent, StringComparison.Ordinal);
        var file = await browser.Http.GetStringAsync(new Uri("/visits.csv?from=2026-02-27&to=2026-02-27", UriKind.Relative));
        Assert.Contains(",paper sheet", file, StringComparison.Ordinal);
    }

    private async Task<Browser> SignedInBeforeItClosedAsync(Location room)
    {
        await app.CloseRoomAsync(room, day: null);
        var browser = await app.AtTheSheetAsync(room);
        await app.CloseRoomAsync(room, room.ClosedOn);
        return browser;
    }

    // Names have no digits.
    private static string Name(int number) => $"Hundred{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";
}
