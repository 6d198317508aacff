using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A workshop checked in from its list, and a room emptied at closing; by keyboard and scanner alone.</summary>
[Collection(DeskBrowser.Name)]
public sealed class GroupJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Group_ScannedTypedAndAsked_IsCheckedInTogether()
    {
        var room = await App.CreateRoomAsync();
        var first = await App.CreateCardAsync(await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Nora Scanned"));
        var second = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Otis Scanned"));
        await App.CreateVisitorAsync(room, "Pia Typed", answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed) });
        await App.CreateVisitorAsync(room, "Quinn Twin");
        await App.CreateVisitorAsync(room, "Quinn Twin");
        var desk = await AtTheDeskAsync(room);
        var (page, keys) = (desk.Page, desk.Keys);
        await keys.TabToAsync("a[href='/check-in/group']");
        await keys.PressAsync("Enter");
        await page.AssertAccessibleAsync("Group, before it begins");
        await keys.TabToAsync("#Services-1");
        await keys.PressAsync("Space");
        await keys.TabToAsync("#group .rr-actions button");
        await keys.PressAsync("Enter");
        await desk.AwaitAsync();

        await keys.ScanAsync(first.Characters, pause: 0);
        await keys.ScanAsync(second.Printed, pause: 0);
        await Expect(Listed(page)).ToHaveTextAsync(["Nora Scanned", "Otis Scanned"]);
        await Expect(desk.Find).ToHaveValueAsync("");
        await Expect(desk.Find).ToBeFocusedAsync();

        await keys.TypeAsync("pia typed");
        await keys.PressAsync("Enter");
        await Expect(Listed(page)).ToHaveCountAsync(3);
        await Expect(page.Locator("#announcer")).ToHaveTextAsync("Pia Typed is on the list (3 people).");

        await keys.TypeAsync("twin");
        await keys.PressAsync("Enter");
        await Expect(desk.Matches).ToHaveCountAsync(2);
        await Expect(Listed(page)).ToHaveCountAsync(3);
        await page.AssertAccessibleAsync("Group with matches");
        await keys.PressAsync("ArrowDown", "Enter");
        await Expect(Listed(page)).ToHaveCountAsync(4);

        await keys.TabToAsync("#Status-0");
        await keys.TypeAsync("Not");
        await keys.TabToAsync("#Status-2");
        await Expect(page.Locator("#Status-2 option", new() { HasText = "(last time)" })).ToHaveTextAsync("Unemployed (last time)");
        var kept = page.WaitForResponseAsync("**/check-in/group/draft");
        await keys.TypeAsync("U");
        await keys.TabToAsync("#Status-3");
        await kept;
        await keys.TypeAsync("Pre");
        await keys.TabToAsync("#check-in-all");
        await keys.PressAsync("Enter");

        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#group .rr-alert--success")).ToHaveTextAsync("3 people checked in. 1 person not checked in: see below.");
        await page.AssertAccessibleAsync("Group, one of whom was not asked");
        await page.ReloadAsync();
        await Expect(Listed(page)).ToHaveTextAsync(["Otis Scanned"]);
        await keys.TabToAsync("#Status-1");
        await keys.TypeAsync("Emp");
        await keys.TabToAsync("#check-in-all");
        await keys.PressAsync("Enter");

        await Expect(page.Locator("#group .rr-alert--success")).ToHaveTextAsync("4 people checked in.");
        await page.AssertAccessibleAsync("Group, checked in");
        var visits = await App.VisitsTodayAsync(room);
        Assert.Equal(4, visits.Count);
        Assert.Equal(
            new LaborForceStatus?[] { null, LaborForceStatus.Unemployed, LaborForceStatus.Employed, LaborForceStatus.NotInLaborForce },
            visits.Select(visit => visit.LaborForceStatus).Order());
    }

    [Fact]
    public async Task Group_AnsweredAndLeft_IsThereAfterReloadAndBack()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Rita Lasting");
        var desk = await AtTheDeskAsync(room);
        var page = desk.Page;
        await page.GotoAsync("/check-in/group");
        await page.Locator("#Services-1").CheckAsync();
        await page.Locator("#group .rr-actions button").ClickAsync();
        await desk.AwaitAsync();
        await desk.Keys.TypeAsync("lasting");
        await desk.Keys.PressAsync("Enter");
        await Expect(Listed(page)).ToHaveTextAsync(["Rita Lasting"]);
        var before = page.Url;
        await page.Locator("#Status-0").SelectOptionAsync("Employed");
        await page.WaitForURLAsync(address => address != before);

        await page.ReloadAsync();
        await Expect(page.Locator("#Status-0")).ToHaveValueAsync("Employed");
        await page.GotoAsync("/visits");
        await page.GoBackAsync();

        await Expect(Listed(page)).ToHaveTextAsync(["Rita Lasting"]);
        await Expect(page.Locator("#Status-0")).ToHaveValueAsync("Employed");
        Assert.DoesNotContain("asting", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Group_ScansOverASlowLine_AllReachTheList()
    {
        var room = await App.CreateRoomAsync();
        var first = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Sol Quick"));
        var second = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Tia Quick"));
        var desk = await AtTheDeskAsync(room);
        await desk.Page.GotoAsync("/check-in/group");
        await desk.Page.Locator("#Services-1").CheckAsync();
        await desk.Page.Locator("#group .rr-actions button").ClickAsync();
        await desk.AwaitAsync();
        await desk.Page.RouteAsync("**/check-in/group/**", async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });

        await desk.Keys.ScanAsync(first.Characters, pause: 0);
        await desk.Keys.ScanAsync(second.Characters, pause: 0);

        await Expect(Listed(desk.Page)).ToHaveTextAsync(["Sol Quick", "Tia Quick"]);
    }

    [Fact]
    public async Task Group_OnlyASimilarName_IsNotAddedBeforeItIsSeen()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Amara Nwosu");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.GotoAsync("/check-in/group");
        await desk.Page.Locator("#Services-1").CheckAsync();
        await desk.Page.Locator("#group .rr-actions button").ClickAsync();
        await desk.AwaitAsync();

        await desk.Keys.TypeAsync("nwozu");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Matches).ToHaveCountAsync(1);
        await Expect(Listed(desk.Page)).ToHaveCountAsync(0);

        await desk.Keys.PressAsync("Enter");
        await Expect(Listed(desk.Page)).ToHaveTextAsync(["Amara Nwosu"]);
    }

    [Fact]
    public async Task Room_AtClosing_IsEmptiedByKeyboard()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Uma Leaving");
        await App.CreateVisitorInTheRoomAsync(room, "Vic Leaving");
        await App.CreateVisitorInTheRoomAsync(room, "Wes Staying");
        var desk = await AtTheDeskAsync(room);
        var (page, keys) = (desk.Page, desk.Keys);
        await keys.TabToAsync("#room a[href='/visits/closure']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("[name=Visits]:checked")).ToHaveCountAsync(3);
        await page.AssertAccessibleAsync("Check out everybody");

        await page.GetByLabel("Wes Staying").FocusAsync();
        await keys.PressAsync("Space");
        var button = page.Locator(".rr-closure .usa-button");
        await Expect(button).ToHaveTextAsync("Check out 2 people");
        await keys.TabBackToAsync("#Time");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("4:00 AM");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("is not after the check-in of");
        await page.AssertAccessibleAsync("Check out everybody, too early");
        await keys.TabToAsync("#Time");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync(OfficeFormat.Time(App.Time.GetUtcNow().UtcDateTime));
        await keys.PressAsync("Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Checked out 2 people at");
        await Expect(desk.Room.Locator(".rr-tag")).ToHaveTextAsync("1 visitor");
        await page.AssertAccessibleAsync("Desk after closing");
        Assert.Equal(2, (await App.VisitsAsync(room)).Count(visit => visit.EndedAt is not null));

        await keys.TabBackToAsync("#desk-alerts button");
        await keys.PressAsync("Enter");
        await Expect(desk.Alerts).ToHaveTextAsync("Check-out undone: 2 people back in the room.");
        await Expect(desk.Room.Locator(".rr-tag")).ToHaveTextAsync("3 visitors");
        await Expect(page.Locator("#announcer")).ToHaveTextAsync("Check-out undone: 2 people back in the room.");
    }

    private static ILocator Listed(IPage page) => page.Locator("ol.rr-group__list .rr-group__who strong");
}
