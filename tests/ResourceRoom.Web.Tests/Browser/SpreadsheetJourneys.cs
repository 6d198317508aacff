using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Rows pasted from spreadsheets as people have them.</summary>
[Collection(DeskBrowser.Name)]
public sealed class SpreadsheetJourneys(BrowserApp app, Chromium chromium) : SheetJourney(app, chromium)
{
    [Fact]
    public async Task Paste_FromSpreadsheet_FillsGridAndSaves()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Nora Pasteknown");
        var (page, keys) = await AtTheSheetAsync(room);
        await keys.TypeAsync(Yesterday);
        await page.Locator("#r2-FirstName").FocusAsync();
        var ssn = SsnGenerator.Next();

        await page.EvaluateAsync(Paste, $"Time in\tFirst Name\tLast Name\tZip code\tSSN\tLabor Force Status\tServices\r\n9:05\tAda\tPastenew\t62704\t{ssn.Digits}\tEmployed\t1\r\n9:10\tNora\tPasteknown\t62704\t\tU\t2\r\n");

        // The focus comes last; whatever is pressed before it would be pressed elsewhere.
        await Expect(Filled(page)).ToBeFocusedAsync();
        await Expect(Filled(page)).ToHaveTextAsync("2 rows filled in, not saved yet.");
        await Expect(page.Locator("#r2-FirstName")).ToHaveValueAsync("Ada");
        await Expect(page.Locator("#Date")).ToHaveValueAsync(Yesterday);
        Assert.DoesNotContain(ssn.Digits, await page.ContentAsync(), StringComparison.Ordinal);
        await page.Locator("#r2-DeclineRest").PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#errors")).ToContainTextAsync("1 row needs fixing; 1 row saved");
        await Expect(page.Locator(".rr-choose")).ToContainTextAsync("Nora Pasteknown");
        await page.Locator(".rr-choose [data-who]").First.PressAsync("Space");
        await keys.PressAsync("Control+Enter");

        await Expect(page.Locator(".rr-done")).ToHaveCountAsync(2);
        var visits = await App.VisitsAsync(room);
        Assert.Equal(["Pasteknown", "Pastenew", "Pasteknown"], visits.Select(visit => visit.Participant.LastName));
        Assert.Equal(ssn.LastFour, visits[1].Participant.SsnLastFour);
    }

    [Fact]
    public async Task Paste_OfficeSpreadsheet_SavesEachDayAndPlacesColumns()
    {
        var room = await App.CreateRoomAsync();
        var (page, _) = await AtTheSheetAsync(room);
        var before = Web.Infrastructure.OfficeFormat.Date(App.Today.AddDays(-2));
        await page.Locator("#r1-TimeIn").FocusAsync();

        await page.EvaluateAsync(Paste, $"Date\tIn\tName\tZip Code\tSS#\tDOB\tLabor Force\tHispanic\tRace\tSex\tServices\tReason\n{before}\t9:05\tFalk, Mina\t62629\t\t1/5/1980\tN\tN\tWH\tF\t1\tjob fair\n{Yesterday}\t9:10\tFlood, Ned\t62629\t\t1/5/1970\tY\tN\tWH\tM\t1\t\n");

        await Expect(Filled(page)).ToBeFocusedAsync();
        await Expect(page.Locator("#row-1")).ToContainTextAsync("“N?”: N can mean employed with notice");
        await page.AssertAccessibleAsync("Sheet with a column that was left out");
        await page.Locator("#Places-0").SelectOptionAsync("Note");
        await page.GetByRole(AriaRole.Button, new() { Name = "Place the columns" }).PressAsync("Enter");
        await Expect(Filled(page)).ToContainTextAsync("Placed: Reason in Note.");
        await Expect(page.Locator("#r1-Note")).ToHaveValueAsync("job fair");
        await page.Locator("#r1-LaborForceStatus").FillAsync("U");
        await page.Locator("#r2-LaborForceStatus").FillAsync("E");
        foreach (var row in new[] { 1, 2 })
        {
            await page.Locator($"#r{row}-DeclineRest").PressAsync("Space");
        }

        await page.Locator("#Date").FillAsync(Yesterday);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("1 row needs fixing; 1 row saved");
        await Expect(page.Locator("#errors")).ToContainTextAsync($"This row is dated {before}");
        await page.AssertAccessibleAsync("Sheet with a row of another day");
        await page.Locator("#Date").FillAsync(before);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");

        await Expect(page.Locator(".rr-done")).ToHaveCountAsync(2);
        var visits = await App.VisitsAsync(room);
        Assert.Equal(
            [("Falk", App.Today.AddDays(-2), LaborForceStatus.Unemployed), ("Flood", App.Today.AddDays(-1), LaborForceStatus.Employed)],
            visits.OrderBy(visit => visit.Day).Select(visit => (visit.Participant.LastName, visit.Day, visit.Participant.LaborForceStatus)));
    }
}
