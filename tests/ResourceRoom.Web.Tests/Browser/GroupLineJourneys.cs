using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using Location = ResourceRoom.Web.Data.Locations.Location;
using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The list of a group on a slow line: what is done to it before the answer to the last change has come.</summary>
[Collection(DeskBrowser.Name)]
public sealed class GroupLineJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Group_StatusChosenWhileSomebodyIsAdded_Stays()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Uli Asked");
        await App.CreateVisitorAsync(room, "Vera Adding");
        var desk = await BegunAsync(room, "asked");
        var page = desk.Page;
        var held = await HoldAsync(page, "**/check-in/group/people");

        await desk.Keys.TypeAsync("adding");
        await Expect(desk.Matches).ToHaveCountAsync(1);
        var adding = page.WaitForRequestAsync("**/check-in/group/people");
        await desk.Keys.PressAsync("Enter");
        await adding;
        await page.Locator("#Status-0").SelectOptionAsync("Employed");
        held.SetResult();

        await Expect(Listed(page)).ToHaveCountAsync(2);
        await Expect(page.Locator("#Status-0")).ToHaveValueAsync("Employed");
        await page.WaitForFunctionAsync("document.getElementById('group').dataset.address !== location.pathname + location.search");
        await page.ReloadAsync();
        await Expect(page.Locator("#Status-0")).ToHaveValueAsync("Employed");
        await Expect(Listed(page)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Group_StatusChosenWhileALineIsRemoved_StaysWithItsPerson()
    {
        var room = await App.CreateRoomAsync();
        var here = await App.CreateVisitorAsync(room, "Hana Present");
        await App.CreateVisitorAsync(room, "Ivo Answered");
        await App.CreateVisitorAsync(room, "Jana Unasked");
        var desk = await BegunAsync(room, "present", "answered", "unasked");
        var page = desk.Page;
        await App.CreateVisitAsync(here, room, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        await page.ReloadAsync();
        await Expect(page.Locator("#group [data-line] select")).ToHaveCountAsync(2);
        var held = await HoldAsync(page, "**/check-in/group/people/removal");

        await RemoveAsync(page, "Hana Present");
        await page.Locator("#Status-1").SelectOptionAsync("Employed");
        held.SetResult();

        await Expect(Listed(page)).ToHaveTextAsync(["Ivo Answered", "Jana Unasked"]);
        await Expect(page.Locator("#announcer")).ToHaveTextAsync("Hana Present is off the list.");
        await Expect(page.Locator("#Status-0")).ToHaveValueAsync("Employed");
        await Expect(page.Locator("#Status-1")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Group_StatusChangedWhileALineIsRemoved_IsTheNewOne()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Kai Leaving");
        await App.CreateVisitorAsync(room, "Lea Changed");
        var desk = await BegunAsync(room, "leaving", "changed");
        var page = desk.Page;
        await page.Locator("#Status-1").SelectOptionAsync("Employed");
        var held = await HoldAsync(page, "**/check-in/group/people/removal");

        await RemoveAsync(page, "Kai Leaving");
        await page.Locator("#Status-1").SelectOptionAsync("Unemployed");
        held.SetResult();

        await Expect(Listed(page)).ToHaveTextAsync(["Lea Changed"]);
        await Expect(page.Locator("#Status-0")).ToHaveValueAsync("Unemployed");
    }

    [Fact]
    public async Task Group_TwoAddedAtOnce_AreBothOnTheList()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Mia Lately");
        await App.CreateVisitorAsync(room, "Nils Lately");
        var desk = await BegunAsync(room);
        var recent = desk.Page.Locator("ul.rr-group__list button");
        await Expect(recent).ToHaveCountAsync(2);
        var held = await HoldAsync(desk.Page, "**/check-in/group/people");

        await recent.Nth(0).ClickAsync();
        await recent.Nth(1).ClickAsync();
        held.SetResult();

        await Expect(Listed(desk.Page)).ToHaveCountAsync(2);
        await Expect(recent).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Group_TypedWhileSomebodyIsAdded_IsSearchedForAfterwards()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Olga Lately");
        await App.CreateVisitorAsync(room, "Piet Lately");
        var desk = await BegunAsync(room);
        var held = await HoldAsync(desk.Page, "**/check-in/group/people");

        await desk.Page.Locator("ul.rr-group__list button").First.ClickAsync();
        await desk.Find.FocusAsync();
        var asked = AskedAsync(desk.Page);
        await desk.Keys.TypeAsync("lately");
        await asked;
        held.SetResult();

        await Expect(Listed(desk.Page)).ToHaveCountAsync(1);
        await Expect(desk.Find).ToHaveValueAsync("lately");
        await Expect(desk.Matches).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Group_TypedWhileAllAreCheckedIn_ShowsThatTheyAre()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Rui Present");
        var desk = await BegunAsync(room, "present");
        await desk.Page.Locator("#Status-0").SelectOptionAsync("Employed");
        var held = await HoldAsync(desk.Page, "**/check-in/group/visits");

        await desk.Page.Locator("#check-in-all").ClickAsync();
        await desk.Find.FocusAsync();
        var asked = AskedAsync(desk.Page);
        await desk.Keys.TypeAsync("pres");
        await asked;
        held.SetResult();

        await Expect(desk.Page.Locator("#group .rr-alert--success")).ToHaveTextAsync("1 person checked in.");
        await Expect(desk.Matches).ToHaveCountAsync(1);
    }

    /// <summary>A list for the first service, with whoever these names find.</summary>
    private async Task<DeskPage> BegunAsync(Location room, params string[] names)
    {
        var desk = await AtTheDeskAsync(room);
        await desk.Page.GotoAsync("/check-in/group");
        await Expect(desk.Page.Locator("#Services-1")).ToBeFocusedAsync();
        await desk.Keys.PressAsync("Space");
        await desk.Page.Locator("#group .rr-actions button").ClickAsync();
        await desk.AwaitAsync();
        foreach (var (number, name) in names.Index())
        {
            await desk.Keys.TypeAsync(name);
            await desk.Keys.PressAsync("Enter");
            await Expect(Listed(desk.Page)).ToHaveCountAsync(number + 1);
        }

        return desk;
    }

    /// <summary>Requests to an address wait until the result is set.</summary>
    private static async Task<TaskCompletionSource> HoldAsync(IPage page, string address)
    {
        var held = new TaskCompletionSource();
        await page.RouteAsync(address, async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        return held;
    }

    /// <summary>Until the page's script has asked for something, whether or not it was sent.</summary>
    private static Task<bool> AskedAsync(IPage page) =>
        page.EvaluateAsync<bool>("() => new Promise(done => document.addEventListener('htmx:confirm', () => done(true), { once: true }))");

    private static Task RemoveAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = $"Remove {name}" }).ClickAsync();

    private static ILocator Listed(IPage page) => page.Locator("ol.rr-group__list .rr-group__who strong");
}
