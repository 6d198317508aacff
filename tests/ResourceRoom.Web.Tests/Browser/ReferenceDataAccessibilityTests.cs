using ResourceRoom.Web.Data.Accounts;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on holidays, OET contacts and LWIAs as OET goes through them.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class ReferenceDataAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Holidays_EachPage_IsAccessible()
    {
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync("/admin/reference-data");
        await page.AssertAccessibleAsync("Reference data");
        await page.GotoAsync("/admin/holidays?year=2040");
        await page.AssertAccessibleAsync("Holidays of a year");
        await page.GotoAsync("/admin/holidays?year=x");
        await page.AssertAccessibleAsync("Holidays of no year");
        await page.GotoAsync("/admin/holidays/new?year=2040");
        await page.AssertAccessibleAsync("Add a holiday");
        await page.Locator("#Day").FillAsync("06/16/2040");
        await page.Locator("#Name").FillAsync("Day of mourning");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("06/16/2040 is a Saturday");
        await page.AssertAccessibleAsync("Add a holiday, refused");
        await page.GotoAsync("/admin/holidays/2040-12-25/removal");
        await page.AssertAccessibleAsync("Take out a holiday");
        await page.Locator("#Reason").FillAsync("Offices are open");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("was taken out");
        await page.AssertAccessibleAsync("Holidays with a change");
    }

    [Fact]
    public async Task ContactsAndLwias_EachPage_AreAccessible()
    {
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync("/admin/contacts/new");
        await page.AssertAccessibleAsync("Add an OET contact");
        await page.Locator("#Name").FillAsync("Renata Kowalczyk");
        await page.Locator("#Phone").FillAsync("217-555-0161");
        await page.Locator("#Email").FillAsync("renata@oet.example");
        await page.GetByText("Add contact").PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Renata Kowalczyk");
        await page.AssertAccessibleAsync("An OET contact");
        await page.GotoAsync("/admin/contacts");
        await page.AssertAccessibleAsync("OET contacts");
        await page.GotoAsync("/admin/lwias");
        await page.AssertAccessibleAsync("LWIAs");
        await page.GotoAsync("/admin/lwias/21");
        await page.AssertAccessibleAsync("An LWIA");
        await page.GotoAsync("/admin/lwias/21/edit");
        await page.Locator("#Counties").FillAsync("Milwaukee");
        await page.GetByText("Save", new() { Exact = true }).PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("is not a county of Illinois");
        await page.AssertAccessibleAsync("Change an LWIA, refused");
        await page.GotoAsync("/admin/lwias/new");
        await page.AssertAccessibleAsync("Add an LWIA");
    }
}
