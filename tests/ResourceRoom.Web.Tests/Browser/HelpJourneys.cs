using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Help at the desk, the blank sheet, and the password shown while signing in.</summary>
[Collection(DeskBrowser.Name)]
public sealed class HelpJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task QuestionMark_InCard_OpensHelpAndKeepsCard()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Hana Helped");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("Hana Helped");
        await desk.Keys.PressAsync("e", "1");

        var help = await desk.Page.Context.RunAndWaitForPageAsync(() => desk.Page.Keyboard.PressAsync("?"));

        await Expect(help).ToHaveTitleAsync("Help · ResourceRoom");
        await help.AssertAccessibleAsync("Help");
        await help.GotoAsync("/help/policy#item-5-2-6");
        await help.AssertAccessibleAsync("Policy");
        await desk.Page.BringToFrontAsync();
        await Expect(desk.Service(1)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task QuestionMark_InEmptyFindBox_OpensHelp()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await Expect(desk.Find).ToBeFocusedAsync();

        var help = await desk.Page.Context.RunAndWaitForPageAsync(() => desk.Page.Keyboard.PressAsync("?"));

        await Expect(help).ToHaveTitleAsync("Help · ResourceRoom");
        await Expect(desk.Find).ToHaveValueAsync("");
    }

    [Fact]
    public async Task QuestionMark_WhereOneTypesOrOutsideTheDesk_IsOnlyAKey()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);

        await desk.Keys.TypeAsync("who?");
        await Expect(desk.Find).ToHaveValueAsync("who?");
        await desk.Page.Locator(".rr-nav a").First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("?");

        await Expect(desk.Find).ToHaveValueAsync("who?");
        Assert.Single(desk.Page.Context.Pages);
        Assert.EndsWith("/check-in", desk.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BlankSheet_BothLanguages_AreAccessible()
    {
        var page = await SignedInAsync(Roles.Technician, await App.CreateRoomAsync());
        await page.GotoAsync("/check-in/paper");
        await page.AssertAccessibleAsync("Blank sheet");

        await page.GetByLabel("Language").SelectOptionAsync("es");
        await page.GetByLabel("Rows").FillAsync("12");
        await page.GetByText("Show sheet").ClickAsync();

        await Expect(page.Locator(".rr-blank-page")).ToHaveCountAsync(2);
        await page.AssertAccessibleAsync("Blank sheet in Spanish");
        await page.GetByLabel("Rows").FillAsync("many");
        await page.GetByText("Show sheet").ClickAsync();
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Blank sheet with errors");
    }

    [Fact]
    public async Task Password_Shown_IsHiddenAgainWhenSent()
    {
        var account = await App.CreateAccountAsync(Roles.Oet, lwia: null);
        var page = await NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.AssertAccessibleAsync("Sign in");
        var password = page.Locator("#Password");
        await page.Locator("#Email").FillAsync(account.Email!);
        await password.FillAsync("wrong");

        await page.Locator("button[data-show=Password]").ClickAsync();
        await Expect(password).ToHaveAttributeAsync("type", "text");
        await Expect(page.Locator("button[data-show=Password]")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Locator("button[data-show=Password]").ClickAsync();
        await Expect(password).ToHaveAttributeAsync("type", "password");
        await page.Locator("button[data-show=Password]").ClickAsync();
        var sent = page.EvaluateAsync<string>("() => new Promise(done => addEventListener('submit', event => { event.preventDefault(); done(document.getElementById('Password').type); }))");
        await password.PressAsync("Enter");

        Assert.Equal("password", await sent);
    }
}
