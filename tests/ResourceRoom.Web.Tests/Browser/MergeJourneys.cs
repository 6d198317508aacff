using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>From the list of possible duplicates to one record, and back to two; by keyboard alone, and looked at by axe.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class MergeJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Merge = "#merge-form button";

    [Fact]
    public async Task MergeAndUnmerge_ByKeyboard_Works()
    {
        var room = await App.CreateRoomAsync(lwia: 21);
        await TwinsAsync(room, "Keyboard");
        var page = await SignedInAsync(Roles.LwiaAdministrator, room);
        var keys = new Keystrokes(page);
        await page.GotoAsync("/participants");
        await keys.TabToAsync("a[href='/participants/duplicates']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Possible duplicates");
        await keys.TabToAsync("a[href*='/merge/']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Merge two records for the same person");

        await keys.TabToAsync("#FirstName input");
        await keys.PressAsync("Space");
        await keys.TabToAsync("#Zip input");
        await keys.PressAsync("ArrowDown");
        await keys.TabToAsync(Merge);
        await keys.PressAsync("Enter");

        await Expect(page.Locator("#alerts")).ToContainTextAsync("Records merged. 1 visit moved.");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Anna Keyboard");
        await keys.TabToAsync("a[href*='/merges/']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Undo a merge");
        await keys.TabToAsync("#unmerge-form button");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#alerts")).ToContainTextAsync("There are two records again");
    }

    [Fact]
    public async Task Pages_EachState_AreAccessible()
    {
        var room = await App.CreateRoomAsync(lwia: 22);
        var (kept, merged) = await TwinsAsync(room, "Featherstonehaugh-Cholmondeley");
        var page = await SignedInAsync(Roles.LwiaAdministrator, room);
        await page.GotoAsync("/participants/duplicates");
        await Expect(page.Locator("main")).ToContainTextAsync("Showing 1 to 1 of 1 entry");
        await page.AssertAccessibleAsync("Possible duplicates");
        await page.GotoAsync($"/participants/{kept}/merge");
        await page.Locator("#Term").FillAsync("nosuchname");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("No matches");
        await page.AssertAccessibleAsync("Nobody else found");
        await page.Locator("#Term").FillAsync("featherstonehaugh");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("table")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("The other record found");
        await page.GotoAsync($"/participants/{kept}/merge/{merged}");
        await page.AssertAccessibleAsync("Two records side by side");
        await page.Locator(Merge).ClickAsync();
        await Expect(page.Locator("#errors")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Two records, nothing chosen");
        await page.Locator("#FirstName-Kept").CheckAsync();
        await page.Locator("#Zip-Merged").CheckAsync();
        await page.Locator(Merge).ClickAsync();
        await Expect(page.Locator("#merges-title")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("A record with a merge");
        await page.Locator("a[href*='/merges/']").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Undo a merge");
        await page.AssertAccessibleAsync("Taking a merge back");
        await page.Locator("#unmerge-form button").ClickAsync();
        await Expect(page.Locator("#alerts")).ToContainTextAsync("There are two records again");
        await page.GotoAsync("/participants/duplicates");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Different people") }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("No possible duplicates");
        await page.AssertAccessibleAsync("No duplicates");
        await page.GotoAsync($"/participants/{kept}/merge/{merged}");
        await page.AssertAccessibleAsync("Two records that were said to be two people's");
    }

    private async Task<(Guid Kept, Guid Merged)> TwinsAsync(Location room, string lastName)
    {
        static NineAnswers Born(NineAnswers answers) => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 23)) };
        var kept = await App.CreateVisitorAsync(room, $"Anna {lastName}", Born);
        var merged = await App.CreateVisitorAsync(room, $"Ana {lastName}", answers => Born(answers) with
        {
            Zip = Answer<ZipCode>.Given(new ZipCode("62711", "1180")),
            Ssn = Answer<Ssn>.Given(SsnGenerator.Next()),
        });
        return (kept.PublicId, merged.PublicId);
    }
}
