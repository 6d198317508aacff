using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on the pages around the account, on home, locations, and what is shown when something went wrong.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class AccountAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task SignInPages_EachState_AreAccessible()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/account/sign-in?reason=Idle");
        await page.AssertAccessibleAsync("Sign-in after idle sign-out");
        await page.Locator("#Email").FillAsync("nobody@example.test");
        await page.Locator("#Password").FillAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Sign-in refused");

        var rooms = (await App.CreateRoomAsync(), await App.CreateRoomAsync());
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, 20, rooms.Item1, rooms.Item2));
        await Expect(page.Locator("h1")).ToHaveTextAsync("Which room are you in today?");
        await page.AssertAccessibleAsync("Choice of a room");
        await page.Locator("[name=room]").First.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Locator(".rr-header__person button").PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("You are signed out.");
        await page.AssertAccessibleAsync("Signed out");
    }

    [Fact]
    public async Task PasswordPage_EachState_IsAccessible()
    {
        var page = await SignedInAsync(Roles.Technician, await App.CreateRoomAsync());
        await page.GotoAsync("/account/password");
        await page.AssertAccessibleAsync("Change password");
        foreach (var field in new[] { "CurrentPassword", "NewPassword", "RepeatPassword" })
        {
            await page.Locator($"#{field}").FillAsync(field);
        }

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Change password, refused");
    }

    [Fact]
    public async Task FailurePages_AreAccessible()
    {
        Expected.Add("status of 500");
        var page = await SignedInAsync(Roles.Technician, await App.CreateRoomAsync());
        foreach (var (address, heading) in new[]
        {
            ("/locations", "You don’t have access"), ("/no-such-page", "Not found"), (FailsWhenAsked.Address, "Something went wrong"),
        })
        {
            await page.GotoAsync(address);
            await Expect(page.Locator("h1")).ToHaveTextAsync(heading);
            await page.AssertAccessibleAsync(heading);
        }

        await page.GotoAsync("/account/password");
        await page.EvaluateAsync("() => document.querySelectorAll('main [name=__RequestVerificationToken]').forEach(token => token.value = 'expired')");
        await page.Locator("#CurrentPassword").FillAsync("a");
        await page.Locator("#NewPassword").FillAsync("b");
        await page.Locator("#RepeatPassword").FillAsync("c");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#send-again")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Send again");
    }

    [Fact]
    public async Task Locations_ListAndOne_AreAccessible()
    {
        var room = await App.CreateRoomAsync(change: location => location.Name = "Rock Island-Milan Southwest Neighborhood Library Annex");
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync($"/locations?q={room.Code}");
        await page.AssertAccessibleAsync("Locations");
        await page.GotoAsync("/locations?q=nosuchroom");
        await page.AssertAccessibleAsync("No location");
        await page.GotoAsync($"/locations/{room.Code}");
        await page.AssertAccessibleAsync("A location");
    }

    [Fact]
    public async Task CustomerHome_IsAccessible()
    {
        await App.CreateRoomAsync();
        var page = await SignedInAsync(Roles.Customer);
        await Expect(page.Locator("h1")).ToContainTextAsync("Welcome");
        await page.AssertAccessibleAsync("Customer home");
    }
}
