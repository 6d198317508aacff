using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The page keeps a draft while somebody writes, and says so when it cannot.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class NoteDraftJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Autosave_NoteSavedInAnotherTab_SaysThatTheDraftIsNot()
    {
        var planner = await App.CreateAccountAsync(Roles.CaseManager);
        var person = await App.CreateParticipantAsync();
        await App.CreateEnrollmentAsync(person, change: traits => traits with { PlannerId = planner.Id });
        var page = await NewPageAsync();
        await SignInAsync(page, planner);
        await page.GotoAsync($"/customers/{person.PublicId}/case-notes/new");
        await page.Locator("#Subject").FillAsync("Bus pass");
        await page.Locator("#Body").FillAsync("The bus pass is here.");
        await Expect(page.Locator("[data-autosave-says]")).ToContainTextAsync("Draft saved at ");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync($"/customers/{person.PublicId}/case-notes");
        await other.Locator("main a[href*='draft=']").ClickAsync();
        await other.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Add Case Note" }).ClickAsync();
        await Expect(other.Locator("#alerts")).ToContainTextAsync("Case note added.");

        await page.Locator("#Body").FillAsync("The bus pass is here. And more.");

        await Expect(page.Locator("[data-autosave-says]")).ToContainTextAsync("Draft not saved: the note of this form was saved already.");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(page.Locator("#errors")).ToContainTextAsync("Draft not saved");
        await Expect(page.Locator("#Body")).ToHaveValueAsync("The bus pass is here. And more.");
    }
}
