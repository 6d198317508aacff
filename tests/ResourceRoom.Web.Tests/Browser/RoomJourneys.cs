using System.Text.RegularExpressions;

using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The room a technician works in: choosing it, seeing visitors out, taking a slip back; by keyboard alone.</summary>
[Collection(DeskBrowser.Name)]
public sealed class RoomJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task SignIn_TwoRooms_ChoosesAndSwitches()
    {
        var (first, second) = (await App.CreateRoomAsync(), await App.CreateRoomAsync());
        var page = await SignedInAsync(Roles.Technician, first, second);
        var keys = new Keystrokes(page);
        var header = page.Locator(".rr-header__place strong");
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Which room are you in today?" })).ToBeVisibleAsync();

        await Expect(page.Locator($"[id='room-{first.Code}']")).ToBeFocusedAsync();
        await keys.PressAsync("ArrowDown", "Enter");
        await Expect(header).ToHaveTextAsync($"{second.Code} {second.Name}");
        await keys.TabBackToAsync(".rr-header__place a");
        await keys.PressAsync("Enter");
        await Expect(page.Locator($"[id='room-{second.Code}']")).ToBeCheckedAsync();
        await Expect(page.Locator($"[id='room-{second.Code}']")).ToBeFocusedAsync();
        await keys.PressAsync("ArrowUp", "Enter");

        await Expect(header).ToHaveTextAsync($"{first.Code} {first.Name}");
        await Expect(page.Locator("#find")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SwitchRoom_InAnotherTab_IsSaidInThisOne()
    {
        var (first, second) = (await App.CreateRoomAsync(), await App.CreateRoomAsync());
        var page = await SignedInAsync(Roles.Technician, first, second);
        await page.Locator($"[id='room-{first.Code}']").CheckAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".rr-header__place strong")).ToHaveTextAsync($"{first.Code} {first.Name}");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/check-in");
        await other.Locator(".rr-header__place a").ClickAsync();
        await other.Locator($"[id='room-{second.Code}']").CheckAsync();
        await other.Keyboard.PressAsync("Enter");
        await Expect(other.Locator(".rr-header__place strong")).ToHaveTextAsync($"{second.Code} {second.Name}");

        await page.BringToFrontAsync();

        await Expect(page.Locator("[data-room-switched]")).ToHaveTextAsync($"In another tab you switched to room {second.Code}. This page still shows room {first.Code}: reload it before you go on.");
        await page.AssertAccessibleAsync("Desk of a room that was left in another tab");
        await page.ReloadAsync();
        await Expect(page.Locator(".rr-header__place strong")).ToHaveTextAsync($"{second.Code} {second.Name}");
        await Expect(page.Locator("[data-room-switched]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("2026-11-30T11:59:55-06:00", "Mon 11/30/2026 12:00 PM")]
    [InlineData("2026-07-04T23:59:55-05:00", "Sun 07/05/2026 12:00 AM")]
    [InlineData("2026-12-31T13:04:55-06:00", "Thu 12/31/2026 1:05 PM")]
    public async Task Header_TenSecondsLater_ShowsTheOfficesTime(string sent, string expected)
    {
        var page = (await AtTheDeskAsync(await App.CreateRoomAsync())).Page;
        await page.StopClockAsync();
        await page.RouteAsync("**/check-in", async route =>
        {
            var answer = await route.FetchAsync();
            var shown = Regex.Replace(await answer.TextAsync(), "datetime=\"[^\"]+\" data-clock", $"datetime=\"{sent}\" data-clock");
            await route.FulfillAsync(new() { Response = answer, Body = shown });
        });
        await page.GotoAsync("/check-in");

        await page.Clock.RunForAsync(10_000);

        await Expect(page.Locator("[data-clock]")).ToHaveTextAsync(expected);
    }

    [Fact]
    public async Task CheckOut_WithOpenCard_KeepsCard()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Hugo Leaving");
        await App.CreateVisitorAsync(room, "Iris Arriving");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("arriving");
        await desk.Keys.PressAsync("1");

        await desk.Keys.TabToAsync("#room button");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Hugo Leaving is checked out");
        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("Hugo Leaving is checked out");
        await Expect(desk.Room).ToContainTextAsync("No one is checked in.");
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        Assert.All(await App.VisitsAsync(room), visit => Assert.NotNull(visit.EndedAt));
    }

    [Fact]
    public async Task CheckOut_DoubleClick_IsSentOnce()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Hugo Twice");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.GotoAsync($"/visits/{(await App.VisitsAsync(room))[0].PublicId}");
        var sent = 0;
        var answer = new TaskCompletionSource();
        await desk.Page.RouteAsync("**/closure", async route =>
        {
            sent++;
            await answer.Task;
            await route.ContinueAsync();
        });
        await desk.Keys.TabToAsync("main form[action$=closure] button");

        await desk.Keys.PressAsync("Enter", "Enter");
        answer.SetResult();

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync("Hugo Twice is checked out");
        Assert.Equal(1, sent);
    }

    [Fact]
    public async Task FullRoom_NarrowedAndOrdered_StaysSoAfterACheckOut()
    {
        var room = await App.CreateRoomAsync();
        foreach (var name in new[] { "Zoë Adams", "Yan Brooks", "Xia Cole", "Will Diaz", "Vera Ellis", "Uma Ford", "Tom Garza", "Sue Hall" })
        {
            await App.CreateVisitorInTheRoomAsync(room, name);
        }

        var desk = await AtTheDeskAsync(room);
        var (page, names) = (desk.Page, desk.Room.Locator("li:visible .rr-room__name"));
        await page.AssertAccessibleAsync("Desk of a full room");
        await desk.Keys.TabToAsync("#room-order");
        await desk.Keys.TypeAsync("Last n");
        await Expect(names).ToHaveTextAsync(["Zoë Adams", "Yan Brooks", "Xia Cole", "Will Diaz", "Vera Ellis", "Uma Ford", "Tom Garza", "Sue Hall"]);

        await desk.Keys.TabBackToAsync("#room-name");
        await desk.Keys.TypeAsync("zoe a");
        await Expect(names).ToHaveTextAsync(["Zoë Adams"]);
        await Expect(page.Locator("#announcer")).ToHaveTextAsync("1 in the list");
        await desk.Keys.PressAsync("Control+A");
        await desk.Keys.TypeAsync("zz");
        await Expect(page.Locator("#room-nobody")).ToBeVisibleAsync();
        await desk.Keys.PressAsync("Control+A");
        await desk.Keys.TypeAsync("adams");
        await desk.Room.GetByRole(AriaRole.Button, new() { Name = "Check out Zoë Adams" }).ClickAsync();

        await Expect(desk.Room.Locator("li:visible")).ToContainTextAsync(["checked out"]);
        await Expect(page.Locator("#room-name")).ToHaveValueAsync("adams");

        await page.ReloadAsync();
        await Expect(page.Locator("#room-name")).ToHaveCountAsync(0);
        await Expect(names).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task Undo_LastCheckIn_VoidsVisit()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Vera Mistaken");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("mistaken");
        await desk.Keys.PressAsync("e", "1");
        await desk.CheckInAsync("Vera Mistaken");

        await desk.Keys.TabBackToAsync("#desk-alerts button");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Room).ToContainTextAsync("No one is checked in.");
        await Expect(desk.Alerts.GetByRole(Microsoft.Playwright.AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(desk.Find).ToBeFocusedAsync();
        Assert.Single(await App.VisitsAsync(room));
    }

    [Fact]
    public async Task SignOut_ByUser_ShowsMessage()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());

        await desk.Keys.TabBackToAsync(".rr-header__person button");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Page.Locator("main")).ToContainTextAsync("You are signed out.");
    }
}
