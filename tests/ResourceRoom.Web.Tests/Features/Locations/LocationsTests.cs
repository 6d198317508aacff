using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

public sealed class LocationsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("someday")]
    [InlineData("02/30/2026")]
    public async Task Show_OnNoDay_SaysSo(string on)
    {
        var room = await app.CreateRoomAsync(20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync($"/locations/{room.Code}?on={Uri.EscapeDataString(on)}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("The address names no valid day (MM/DD/YYYY). This is the room today.", browser.Text);
    }

    [Fact]
    public async Task Get_LwiaAdministrator_ShowsOpenRoomsOfOwnArea()
    {
        var own = await app.CreateRoomAsync(3);
        await app.CreateRoomAsync(4);
        await app.CreateRoomAsync(3, room => room.ClosedOn = app.Today);
        var browser = await SignInAsync(Roles.LwiaAdministrator, 3);

        await browser.OpenAsync("/locations");

        Assert.Equal([own.Code], Codes(browser));
        Assert.Contains("Showing 1 to 1 of 1 entry", browser.Text);
        Assert.Null(browser.Page.GetElementById("area"));
    }

    [Fact]
    public async Task Get_AnotherDay_SaysHowTheyWereOrWillBe()
    {
        await app.CreateRoomAsync(7);
        var browser = await SignInAsync(Roles.LwiaAdministrator, 7);

        Assert.Contains("The rooms as they were on 03/01/2026.", (await browser.OpenAsync("/locations?on=03/01/2026")).Text);
        Assert.Contains("The rooms as they will be on 03/03/2026.", (await browser.OpenAsync("/locations?on=03/03/2026")).Text);
        Assert.DoesNotContain("–", await browser.Http.GetStringAsync(new Uri("/locations.csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetListing_AllRooms_HasWhatOetAsksFor()
    {
        await app.CreateRoomAsync(13, room => (room.ClosedOn, room.Name) = (app.Today, "Closed hall"));
        await app.CreateRoomAsync(13, room => room.Facts = room.Facts with { AccessNote = "Ramp at the back", FundingSource = "Trade", TrackingSystem = "CardTrack", ContactPhone = "(217) 555-0177" });
        await app.CreateRoomAsync(13, room => (room.Name, room.EstablishedOn) = ("Coming hall", app.Today.AddDays(8)));
        var contact = await app.ArrangeAsync((_, db) => Task.FromResult(db.OetContacts.Add(new()
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            Name = "Renata Example",
            PhoneDigits = "2175550161",
            Email = "renata@oet.example",
            Position = 1,
        }).Entity));
        var browser = await SignInAsync(Roles.LwiaAdministrator, 13);

        await browser.OpenAsync("/locations/listing");

        foreach (var words in new[] { "Computers: 12.", "(Ramp at the back)", "Funding: Trade.", "Tracking system: CardTrack.", "(217) 555-0177", "Coming hall", "Opens on 03/10/2026", contact.Email })
        {
            Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Closed hall", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OtherAreaInAddress_ShowsNothing()
    {
        await app.CreateRoomAsync(6);
        var browser = await SignInAsync(Roles.LwiaAdministrator, 5);

        await browser.OpenAsync("/locations?area=6&state=all");

        Assert.Empty(Codes(browser));
        Assert.Contains("No resource rooms match this filter.", browser.Text);
    }

    [Fact]
    public async Task Get_Oet_AppliesEachFilter()
    {
        var open = await app.CreateRoomAsync(10, room => (room.City, room.Name) = ("Joliet", "Will Center"));
        var closed = await app.CreateRoomAsync(10, room => room.ClosedOn = app.Today);
        var future = await app.CreateRoomAsync(10, room => room.EstablishedOn = app.Today.AddDays(1));
        var browser = await SignInAsync(Roles.Oet, null);

        Assert.Equal([open.Code], Codes(await browser.OpenAsync("/locations?area=10")));
        Assert.Equal([closed.Code], Codes(await browser.OpenAsync("/locations?area=10&state=closed")));
        Assert.Equal([open.Code, closed.Code, future.Code], Codes(await browser.OpenAsync("/locations?area=10&state=all")));
        Assert.Equal([open.Code], Codes(await browser.OpenAsync("/locations?q=JOLIET&state=all")));
        Assert.Equal([open.Code], Codes(await browser.OpenAsync("/locations?q=will%20cen")));
        Assert.Equal([closed.Code], Codes(await browser.OpenAsync($"/locations?q={closed.Code}&state=all")));
        Assert.Empty(Codes(await browser.OpenAsync("/locations?q=%25&area=10")));
    }

    [Theory]
    [InlineData("code", "abc")]
    [InlineData("-code", "cba")]
    [InlineData("name", "cba")]
    [InlineData("city", "bca")]
    [InlineData("computers", "acb")]
    [InlineData("-established", "bac")]
    [InlineData("status", "bca")]
    [InlineData("site", "abc")]
    [InlineData("nonsense", "abc")]
    [InlineData("--code", "abc")]
    public async Task Get_SortInAddress_SortsList(string sort, string expected)
    {
        var area = 11;
        await app.ArrangeAsync(async (_, db) => await db.Locations.Where(room => room.LwiaNumber == area).ExecuteDeleteAsync());
        var rooms = new[]
        {
            await app.CreateRoomAsync(area, room => (room.Name, room.City, room.Computers, room.EstablishedOn, room.ClosedOn) = ("Z", "C", 1, new(2020, 1, 2), new(2026, 1, 2))),
            await app.CreateRoomAsync(area, room => (room.Name, room.City, room.Computers, room.EstablishedOn) = ("Y", "A", 9, new(2020, 1, 3))),
            await app.CreateRoomAsync(area, room => (room.Name, room.City, room.Computers, room.EstablishedOn, room.ClosedOn) = ("X", "B", 5, new(2020, 1, 1), new(2026, 1, 1))),
        };
        var browser = await SignInAsync(Roles.LwiaAdministrator, area);

        await browser.OpenAsync($"/locations?state=all&sort={sort}");

        var letters = rooms.Select((room, index) => (room.Code, Letter: "abc"[index])).ToDictionary(pair => pair.Code, pair => pair.Letter);
        Assert.Equal(expected, string.Concat(Codes(browser).Select(code => letters[code])));
    }

    [Fact]
    public async Task Get_SortedHeader_LinksToReverseOrder()
    {
        await app.CreateRoomAsync(13);
        var browser = await SignInAsync(Roles.LwiaAdministrator, 13);

        await browser.OpenAsync("/locations?sort=city");

        var header = browser.Page.QuerySelector("th[aria-sort=ascending] a")!;
        Assert.Equal("City", header.TextContent);
        Assert.Contains("sort=-city", header.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Single(browser.Page.QuerySelectorAll("th[aria-sort]"));
    }

    [Fact]
    public async Task Get_SeveralPages_LinksToNext()
    {
        for (var count = 0; count < 51; count++)
        {
            await app.CreateRoomAsync(14);
        }

        var browser = await SignInAsync(Roles.LwiaAdministrator, 14);

        await browser.OpenAsync("/locations");
        Assert.Contains("Showing 1 to 50 of 51 entries", browser.Text);
        await browser.OpenAsync(browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Contains("Showing 51 to 51 of 51 entries", browser.Text);
        await browser.OpenAsync(browser.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Contains("Showing 1 to 50 of 51 entries", browser.Text);
    }

    [Theory]
    [InlineData("/locations?page=x&after=y")]
    [InlineData("/locations?after=%00")]
    [InlineData("/locations?q=%00")]
    public async Task Get_InvalidQuery_ShowsList(string address)
    {
        var browser = await SignInAsync(Roles.LwiaAdministrator, 15);

        await browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Theory]
    [InlineData("area=y", "Choose an LWIA from the list.")]
    [InlineData("state=ajar", "Choose a status from the list.")]
    public async Task Get_BadFilter_SaysSoAndShowsNoList(string query, string words)
    {
        var browser = await SignInAsync(Roles.Oet, null);

        await browser.OpenAsync($"/locations?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(words, browser.Page.QuerySelector(".rr-filter .usa-error-message")!.TextContent);
        Assert.Null(browser.Page.QuerySelector("table"));
    }

    [Fact]
    public async Task Get_SortedByCity_CountsCapitalsAsSmallLetters()
    {
        foreach (var city in new[] { "DeKalb", "Decatur", "Dixon" })
        {
            await app.CreateRoomAsync(2, room => room.City = city);
        }

        var browser = await SignInAsync(Roles.LwiaAdministrator, 2);

        await browser.OpenAsync("/locations?sort=city");

        Assert.Equal(["Decatur", "DeKalb", "Dixon"], browser.Page.QuerySelectorAll("td[data-label=City]").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task GetRoom_InScope_ShowsTodaysCounts()
    {
        var room = await app.CreateRoomAsync(17);
        var elsewhere = await app.CreateRoomAsync(17);
        var technician = await app.CreateAccountAsync(Roles.Technician, 17, room);
        var (ana, ben) = (await app.CreateParticipantAsync(), await app.CreateParticipantAsync());
        var now = app.Time.GetUtcNow().UtcDateTime;
        await app.CreateVisitAsync(ana, room, technician, now.AddHours(-2), now.AddHours(-1));
        await app.CreateVisitAsync(ana, room, technician);
        await app.CreateVisitAsync(ben, room, technician);
        await app.CreateVisitAsync(ben, room, technician, now.AddDays(-1), now.AddDays(-1));
        await app.CreateVisitAsync(ben, elsewhere, technician);
        var undone = await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician);
        await app.ArrangeAsync(async (_, db) => (await db.Visits.SingleAsync(visit => visit.Id == undone.Id)).Void =
            new() { VoidedAt = now, VoidedById = technician.Id, Reason = "Test" });
        var browser = await SignInAsync(Roles.LwiaAdministrator, 17);

        await browser.OpenAsync($"/locations/{room.Code}");

        Assert.Equal(["3", "2", "2"], browser.Page.QuerySelectorAll("section dd").Select(fact => fact.TextContent));
        Assert.NotNull(browser.Page.QuerySelector($"a[href='/visits?room={room.Code}']"));
        Assert.DoesNotContain("Ruiz", browser.Text, StringComparison.Ordinal);
        foreach (var fact in new[] { room.Name, room.Facts.Street, room.City, room.Facts.Zip, room.Facts.County, room.Facts.Phone, room.Facts.ContactName, room.Facts.ContactEmail, room.Facts.FundingSource, "Comprehensive center", "Open" })
        {
            Assert.Contains(fact, browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task GetRoom_OtherArea_IsNotFoundAndLogged()
    {
        var room = await app.CreateRoomAsync(18);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 19);
        var browser = await app.SignInAsync(administrator);

        await browser.OpenAsync($"/locations/{room.Code}");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.DoesNotContain(room.Name, browser.Text, StringComparison.Ordinal);
        var line = await app.QueryAsync(db => db.AccessLines.SingleAsync(row => row.AccountId == administrator.Id));
        Assert.Equal((AccessKind.RefusedOutOfScope, "Location", room.Code), (line.Kind, line.SubjectKind, line.SubjectId));
    }

    [Theory]
    [InlineData("99-999")]
    [InlineData("nothing")]
    public async Task GetRoom_Unknown_IsNotFoundAndNotLogged(string code)
    {
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 19);
        var browser = await app.SignInAsync(administrator);

        await browser.OpenAsync($"/locations/{code}");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.False(await app.QueryAsync(db => db.AccessLines.AnyAsync(row => row.AccountId == administrator.Id)));
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Customer)]
    public async Task Get_RoleWithoutPermission_IsForbidden(string role)
    {
        var room = await app.CreateRoomAsync(20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [room] : []));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/locations")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"/locations/{room.Code}")).Status);
        Assert.Contains("Your account can’t open this page.", browser.Text);
    }

    private async Task<Browser> SignInAsync(string role, int? area) => await app.SignInAsync(await app.CreateAccountAsync(role, area));

    private static IEnumerable<string> Codes(Browser browser) => browser.Page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent);
}
