using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A second factor in a real browser: set up, signed in with, recovered; by keyboard, and read by axe-core.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class SecondFactorJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task SetUp_ThenSignInByCode_OpensDesk()
    {
        var account = await App.CreateAccountAsync(Roles.Technician, 20, await App.CreateRoomAsync());
        var page = await NewPageAsync();
        await SignInAsync(page, account);
        var keys = new Keystrokes(page);
        await keys.TabBackToAsync(".rr-header__person a");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Your account");
        await keys.TabToAsync("main dd a[href='/account/second-factor/setup']");
        await keys.PressAsync("Enter");
        await TypeAsync(page, "#Password", Arrangements.Password);
        var phone = await ScanAsync(page);
        await TypeAsync(page, "#OneTimeCode", phone.Code(App));
        await Expect(page.Locator(".rr-codes li")).ToHaveCountAsync(10);
        await keys.TabToAsync("main a.usa-button");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("10 recovery codes left.");
        await page.Locator(".rr-header__person button").PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("You are signed out.");

        App.NextCode();
        await SignInAsync(page, account);
        await Expect(page.Locator("h1")).ToHaveTextAsync("Enter your code");
        await TypeAsync(page, "#OneTimeCode", "000000");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await TypeAsync(page, "#OneTimeCode", phone.Code(App));

        await Expect(page.Locator("#find")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SignIn_WithoutScripts_AcceptsRecoveryCode()
    {
        var account = await App.CreateAccountAsync(Roles.Technician, 20, await App.CreateRoomAsync());
        var phone = await App.GivePhoneAsync(account);
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, account);
        await page.GetByRole(AriaRole.Link, new() { Name = "Use a recovery code" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Use a recovery code");

        await TypeAsync(page, "#OneTimeCode", phone.RecoveryCodes[0]);

        await Expect(page.Locator("main")).ToContainTextAsync("You used a recovery code. 9 recovery codes left.");
        await Expect(page.GetByText("You used a recovery code.")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task RecoveryCodes_Copied_AreOnePerLine()
    {
        var account = await App.CreateAccountAsync(Roles.CaseManager);
        var page = await NewPageAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await SignInAsync(page, account);
        await page.GotoAsync("/account/second-factor/setup");
        await TypeAsync(page, "#Password", Arrangements.Password);
        await TypeAsync(page, "#OneTimeCode", (await ScanAsync(page)).Code(App));

        await Expect(page.Locator("[data-copy]")).ToBeVisibleAsync();
        await page.AwaitCompleteAsync();
        await page.Locator("[data-copy]").PressAsync("Enter");

        await Expect(page.Locator("[data-copied]")).ToHaveTextAsync("Copied.");
        var codes = await page.Locator(".rr-codes code").AllTextContentsAsync();
        Assert.Equal(string.Join('\n', codes), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Pages_EachState_AreAccessible()
    {
        var account = await App.CreateAccountAsync(Roles.CaseManager);
        var page = await NewPageAsync();
        await SignInAsync(page, account);
        await LookAsync(page, "/account", "/account/history", "/account/second-factor", "/account/second-factor/setup");
        await TypeAsync(page, "#Password", "wrong");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Password refused");
        await TypeAsync(page, "#Password", Arrangements.Password);
        var phone = await ScanAsync(page);
        await page.AssertAccessibleAsync("Offer");
        await TypeAsync(page, "#OneTimeCode", "000000");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Code refused");
        await TypeAsync(page, "#OneTimeCode", phone.Code(App));
        await Expect(page.Locator(".rr-codes")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Recovery codes");
        await LookAsync(
            page, "/account", "/account/history", "/account/second-factor", "/account/second-factor/setup", "/account/second-factor/recovery-codes", "/account/second-factor/removal");
        await page.Locator(".rr-header__person button").PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("You are signed out.");

        await SignInAsync(page, account);
        await Expect(page.Locator("h1")).ToHaveTextAsync("Enter your code");
        await page.AssertAccessibleAsync("Code");
        await TypeAsync(page, "#OneTimeCode", "000000");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Code refused at sign-in");
        await LookAsync(page, "/account/second-factor/recovery-code");
    }

    private static async Task LookAsync(IPage page, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            await Expect(page.Locator("h1")).ToBeVisibleAsync();
            await page.AssertAccessibleAsync(address);
        }
    }

    /// <summary>Types into a field and sends its form.</summary>
    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await page.Locator(field).FocusAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task<Phone> ScanAsync(IPage page)
    {
        await Expect(page.Locator("svg.rr-qr")).ToBeVisibleAsync();
        return Phone.Typed((await page.Locator("#key").TextContentAsync())!);
    }
}
