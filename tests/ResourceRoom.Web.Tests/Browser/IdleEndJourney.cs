using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>What journeys need that lead through an idle sign-out: the page's clock and the program's move together.</summary>
public abstract class IdleEndJourney(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    protected const string IsHereAgain = "What you typed before you were signed out has been restored.";

    protected static Task<IJSHandle> AwaitStoredAsync(IPage page, bool isStored) => page.WaitForFunctionAsync(
        "isStored => (sessionStorage.getItem('resource-room.kept') !== null) === isStored", isStored);

    protected static async Task SignInHereAsync(IPage page, User account)
    {
        await page.Locator("#Email").FillAsync(account.Email!);
        await page.Locator("#Password").FillAsync(Arrangements.Password);
        await page.Locator("#Password").PressAsync("Enter");
        await Expect(page).Not.ToHaveTitleAsync("Sign in · ResourceRoom");
    }

    protected async Task LetIdleEndAsync(DeskPage desk)
    {
        await WarnAsync(desk);
        await PassAsync(desk, TimeSpan.FromMinutes(2));
        await Expect(desk.Page.Locator("main")).ToContainTextAsync("You were signed out after 15 minutes of inactivity.");

        // htmx notes the address of the page only when its script runs; until then it holds that of the page before.
        await desk.Page.AwaitCompleteAsync();
    }

    protected async Task WarnAsync(DeskPage desk)
    {
        await desk.Page.StandStillAsync();
        await desk.Page.RunAndWaitForResponseAsync(
            () => PassAsync(desk, TimeSpan.FromMinutes(13)),
            response => response.Url.EndsWith("/account/kept-page", StringComparison.Ordinal) && response.Status == 200);
    }

    protected async Task PassAsync(DeskPage desk, TimeSpan time)
    {
        App.Time.Advance(time);
        await desk.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }

    protected async Task<(Location Room, User Technician, DeskPage Desk)> AtTheDeskWithClockAsync()
    {
        var room = await App.CreateRoomAsync();
        var technician = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var page = await NewPageAsync();
        await page.Clock.InstallAsync();
        await SignInAsync(page, technician);
        var desk = new DeskPage(page);
        await desk.AwaitAsync();
        return (room, technician, desk);
    }
}
