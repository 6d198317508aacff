using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class RoomTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action='/account/room']";

    [Fact]
    public async Task Post_SeveralRooms_SignsInToChosenRoom()
    {
        var (first, second, account) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(account);

        Assert.StartsWith("/account/room", browser.Path, StringComparison.Ordinal);
        Assert.Equal([first.Code, second.Code], browser.Page.QuerySelectorAll("input[name=room]").Select(input => input.GetAttribute("value")));
        Assert.Null(browser.Page.QuerySelector("input[checked]"));
        Assert.Empty(await app.EventsOfAsync(account));

        await browser.SubmitAsync(Form, ("room", second.Code));

        Assert.Contains(second.Code, browser.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([typeof(SignedIn)], await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_PasswordOnly_OpensNothingElse()
    {
        var (_, _, account) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(account);

        await browser.OpenAsync("/account/password");

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("99-999")]
    [InlineData("SOMEONE ELSE'S")]
    public async Task Post_NoOrForgedRoom_IsRefused(string? forged)
    {
        var (_, _, account) = await ArrangeAsync();
        var others = await app.CreateRoomAsync();
        var browser = await GiveThePasswordAsync(account);

        await browser.SubmitAsync(Form, ("room", forged == "SOMEONE ELSE'S" ? others.Code : forged));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose one of your rooms.", browser.Text);
        Assert.Empty(await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_RoomClosedSince_IsRefused()
    {
        var (first, second, account) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(account);
        await CloseAsync(second);

        await browser.SubmitAsync(Form, ("room", second.Code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal([first.Code], browser.Page.QuerySelectorAll("input[name=room]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task Post_EveryRoomClosedSince_ShowsMessageAtSignIn()
    {
        var (first, second, account) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(account);
        await CloseAsync(first);
        await CloseAsync(second);

        await browser.SubmitAsync(Form, ("room", second.Code));

        Assert.Contains("not assigned to an open resource room", browser.Text);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 0)]
    [InlineData(-1, null)]
    public async Task Post_TechnicianWithoutOpenRoom_ShowsWhomToAsk(int establishedInDays, int? closedInDays)
    {
        // 0: no room at all; 1: opens tomorrow; -1: closed today.
        var rooms = establishedInDays == 0
            ? []
            : new[]
            {
                await app.CreateRoomAsync(change: room =>
                {
                    room.EstablishedOn = app.Today.AddDays(establishedInDays);
                    room.ClosedOn = closedInDays is null ? app.Today : null;
                }),
            };
        var account = await app.CreateAccountAsync(Roles.Technician, 20, rooms);

        var browser = await GiveThePasswordAsync(account);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Policy 1.11.2, item 2.1", browser.Text);
        Assert.Empty(await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_CaseManagerWithoutRoom_SignsIn()
    {
        var browser = await GiveThePasswordAsync(await app.CreateAccountAsync(Roles.CaseManager));

        Assert.Equal("/my-customers", browser.Path);
    }

    [Fact]
    public async Task Post_OtherRoomWhileSignedIn_Switches()
    {
        var (first, second, account) = await ArrangeAsync();
        var browser = await app.SignInAsync(account, first);

        await browser.OpenAsync("/account/room");
        Assert.Equal(first.Code, browser.Page.QuerySelector("input[checked]")!.GetAttribute("value"));
        await browser.SubmitAsync(Form, ("room", second.Code));

        var line = await app.QueryAsync(db => db.ActivityEvents.OrderBy(row => row.Id).LastAsync(row => row.AccountId == account.Id));
        Assert.Equal((typeof(SignedIn), (long?)second.Id), (line.Read().GetType(), line.LocationId));
        Assert.Contains(second.Code, browser.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ForgedRoomWhileSignedIn_ChangesNothing()
    {
        var (first, _, account) = await ArrangeAsync();
        var others = await app.CreateRoomAsync();
        var browser = await app.SignInAsync(account, first);

        await browser.OpenAsync("/account/room");
        await browser.SubmitAsync(Form, ("room", others.Code));
        await browser.OpenAsync("/account/password");

        Assert.Contains(first.Code, browser.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ChoiceOfPreviousUser_IsGone()
    {
        var (_, _, leaver) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(leaver);
        var next = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync());

        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", next.Email), ("Password", Arrangements.Password));
        await browser.SubmitAsync("header form[action='/account/sign-out']");
        await browser.OpenAsync("/account/room");

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4.9, "/account/room")]
    [InlineData(5.1, "/account/sign-in")]
    public async Task Get_ChoiceAroundFiveMinutes_IsExact(double minutes, string expected)
    {
        var (_, _, account) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(account);

        app.Time.Advance(TimeSpan.FromMinutes(minutes));
        await browser.OpenAsync("/account/room");

        Assert.Equal(expected, browser.Path.Split('?')[0]);
    }

    [Fact]
    public async Task Get_ChoiceAfterPasswordChange_IsGone()
    {
        var (_, _, account) = await ArrangeAsync();
        var browser = await GiveThePasswordAsync(account);
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(user => user.Id == account.Id)).SecurityStamp = "CHANGED");

        await browser.OpenAsync("/account/room");

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AfterStampCheck_StaysInRoom()
    {
        var (_, second, account) = await ArrangeAsync();
        var browser = await app.SignInAsync(account, second);

        for (var minutes = 0; minutes < 3; minutes++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(2));
            await browser.OpenAsync("/account/password");
        }

        var header = browser.Page.QuerySelector("header")!;
        Assert.Contains(second.Code, header.TextContent, StringComparison.Ordinal);
        Assert.NotNull(header.QuerySelector("a[href='/account/room']"));
    }

    [Fact]
    public async Task Get_AfterRoomClosed_SignsOutWithinTwoMinutes()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.SignInTechnicianAsync(room);
        await CloseAsync(room);

        app.Time.Advance(TimeSpan.FromMinutes(2));
        await browser.OpenAsync("/account/password");

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AfterAssignmentEnded_SignsOutWithinTwoMinutes()
    {
        var (first, _, account) = await ArrangeAsync();
        var browser = await app.SignInAsync(account, first);
        await app.ArrangeAsync(async (_, db) =>
            (await db.RoomAssignments.SingleAsync(row => row.AccountId == account.Id && row.LocationId == first.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);

        app.Time.Advance(TimeSpan.FromMinutes(2));
        await browser.OpenAsync("/account/password");

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    private async Task<(Location First, Location Second, User Account)> ArrangeAsync()
    {
        var (first, second) = (await app.CreateRoomAsync(), await app.CreateRoomAsync());
        return (first, second, await app.CreateAccountAsync(Roles.Technician, 20, first, second));
    }

    private async Task<Browser> GiveThePasswordAsync(User account)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        return await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Arrangements.Password));
    }

    private Task<Location> CloseAsync(Location room) => app.CloseRoomAsync(room, app.Today);
}
