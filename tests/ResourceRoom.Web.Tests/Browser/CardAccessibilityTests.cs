using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on cards and equal-opportunity items.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class CardAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Card_EachState_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Rita Carded");
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync($"/participants/{person.PublicId}/card");
        await page.AssertAccessibleAsync("No card");
        await page.Locator("#issue-card button").PressAsync("Enter");
        await Expect(page.Locator(".rr-pass")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("A card");
        await page.GotoAsync($"/participants/{person.PublicId}");
        await page.AssertAccessibleAsync("Record with links to card and equal opportunity");
    }

    [Fact]
    public async Task EqualOpportunity_EachState_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Rita Equal");
        await App.CreateEoItemsAsync(person);
        var address = $"/participants/{person.PublicId}/eo-items";
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync(address);
        await page.AssertAccessibleAsync("Blind form");
        await page.Locator("#OtherLanguage").FillAsync("1");
        await page.Locator("#OtherLanguage").PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Blind form with an error");

        var late = await SignedInAsync(Roles.CaseManager, room);
        await late.GotoAsync(address);
        await late.AssertAccessibleAsync("Answers");
        await page.Locator("#OtherLanguage").FillAsync("Hausa");
        await page.Locator("#OtherLanguage").PressAsync("Enter");
        await Expect(page.Locator("#alerts")).ToContainTextAsync("Equal-opportunity answers saved.");
        await late.Locator("#OtherLanguage").FillAsync("Igbo");
        await late.Locator("#OtherLanguage").PressAsync("Enter");
        await Expect(late.Locator(".rr-compare")).ToBeVisibleAsync();
        await late.AssertAccessibleAsync("Answers in conflict");
    }
}
