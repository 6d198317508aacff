using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A paper sheet typed in by keyboard, pasted from a spreadsheet, and with JavaScript off.</summary>
[Collection(DeskBrowser.Name)]
public sealed class CatchUpJourneys(BrowserApp app, Chromium chromium) : SheetJourney(app, chromium)
{
    [Fact]
    public async Task Grid_KeyboardOnly_SavesRowByRow()
    {
        var room = await App.CreateRoomAsync();
        var (page, keys) = await AtTheSheetAsync(room);
        await keys.TypeAsync(Yesterday);
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#r1-TimeIn")).ToBeFocusedAsync();
        foreach (var text in new[] { "9:05", "10:30", "Ada", "Gridone", "62704", "-", "-", "U", "p", "-", "P", "1;2" })
        {
            await keys.TypeAsync(text);
            await keys.PressAsync("Tab");
        }

        await Expect(page.Locator("#r1-Gender")).ToHaveValueAsync("PNTA");
        await keys.PressAsync("Control+Enter");
        await Expect(page.Locator("#row-1")).ToContainTextAsync("Ada Gridone");
        await Expect(page.Locator("#announcer")).ToContainTextAsync("Ada Gridone is saved, row 1");
        await Expect(page.Locator("#r2-TimeIn")).ToBeFocusedAsync();

        await keys.TypeAsync("6:30");
        await keys.PressAsync("ArrowDown");
        await Expect(page.Locator("#r3-TimeIn")).ToBeFocusedAsync();
        await keys.TypeAsync("9:00");
        await keys.PressAsync("ArrowUp");
        await Expect(page.Locator("#r2-TimeIn")).ToBeFocusedAsync();
        await keys.PressAsync("Enter", "Shift+Enter", "Control+Enter");
        await Expect(page.Locator("#row-2 .rr-errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#row-2")).ToContainTextAsync("could be morning or afternoon");
        await Expect(page.Locator("#r2-TimeIn")).ToHaveValueAsync("6:30");
        await Expect(page.Locator("#r3-TimeIn")).ToHaveValueAsync("9:00");
        Assert.Single(await App.VisitsAsync(room));
    }

    [Fact]
    public async Task Codes_OfTheColumnInFocus_StandUnderTheGrid()
    {
        var (page, keys) = await AtTheSheetAsync(await App.CreateRoomAsync());
        var codes = page.Locator("#sheet-codes");

        await page.Locator("#r2-Hispanic").FocusAsync();
        await Expect(codes).ToHaveTextAsync("Type Y, N or PNTA.");
        await keys.PressAsync("Tab", "Tab", "Tab");
        await Expect(page.Locator("#r2-Services")).ToBeFocusedAsync();
        await Expect(codes).ToContainTextAsync("1 Job search on the internet · 2 Resume or cover letter");
        await Expect(codes).ToBeInViewportAsync();
        await keys.PressAsync("Tab");
        await Expect(codes).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Grid_LastRow_AddsRowsUpToHundred()
    {
        var (page, keys) = await AtTheSheetAsync(await App.CreateRoomAsync());
        await page.Locator("#r9-Note").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#r10-Note")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-row]")).ToHaveCountAsync(20);

        for (var last = 20; last < 100; last += 10)
        {
            await page.Locator($"#r{last}-Note").FocusAsync();
            await Expect(page.Locator("[data-row]")).ToHaveCountAsync(last + 10);
        }

        await page.Locator("#r100-Note").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#r100-Note")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-row]")).ToHaveCountAsync(100);
    }

    [Fact]
    public async Task Grid_NumberOfSomebodyElse_IsAskedAboutAndLeftOut()
    {
        var ssn = SsnGenerator.Next();
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ned Gridnumber", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var (page, keys) = await AtTheSheetAsync(room);
        await keys.TypeAsync(Yesterday);
        await keys.PressAsync("Enter");
        foreach (var text in new[] { "9:05", "10:30", "Lena", "Gridborrowed", "62704", ssn.Digits, "-", "U", "-", "-", "-", "1" })
        {
            await keys.TypeAsync(text);
            await keys.PressAsync("Tab");
        }

        await keys.PressAsync("Control+Enter");
        await Expect(page.Locator("#row-1 .rr-errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#row-1")).ToContainTextAsync("is on file for Ned Gridnumber, but First Name and Last Name differ. Nothing was saved.");
        await Expect(page.Locator("#r1-LastName")).ToHaveValueAsync("Gridborrowed");
        await page.Locator(".rr-choose [data-who][value='without-ssn']").PressAsync("Space");
        await keys.PressAsync("Control+Enter");

        await Expect(page.Locator("#row-1")).ToContainTextAsync("Lena Gridborrowed");
        await Expect(page.Locator("#row-1 .rr-done")).ToBeVisibleAsync();
        var lena = (await App.VisitsAsync(room)).Single(visit => visit.Participant.LastName == "Gridborrowed").Participant;
        Assert.Equal(ResponseState.Declined, lena.SsnResponse.State);
    }

    [Fact]
    public async Task Choice_NameRetyped_IsReset()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Nora Chosen");
        var (page, keys) = await AtTheSheetAsync(room);
        await keys.TypeAsync(Yesterday);
        await page.Locator("#r1-FirstName").FillAsync("Nora");
        await page.Locator("#r1-LastName").FillAsync("Chosen");
        await keys.PressAsync("Control+Enter");
        await Expect(page.Locator("#row-1 .rr-errors")).ToBeFocusedAsync();
        await page.Locator("#row-1 [data-who]").First.PressAsync("Space");

        await page.Locator("#r1-FirstName").FillAsync("Norma");

        await Expect(page.Locator("#row-1 [data-who]").First).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sheet_WhileSending_IsReadOnly(bool isAnswered)
    {
        Expected.AddRange(["net::ERR_FAILED", "htmx:sendError", "htmx:afterRequest"]);
        var (page, keys) = await AtTheSheetAsync(await App.CreateRoomAsync());
        await keys.TypeAsync(Yesterday);
        await page.Locator("#r1-LastName").FillAsync("Onitsway");
        var answer = new TaskCompletionSource();
        await page.RouteAsync("**/check-in/catch-up", async route =>
        {
            await answer.Task;
            await (isAnswered ? route.ContinueAsync() : route.AbortAsync());
        });

        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");
        await Expect(page.Locator("#r2-FirstName")).Not.ToBeEditableAsync();
        await Expect(page.Locator("#Date")).Not.ToBeEditableAsync();
        answer.SetResult();

        await Expect(isAnswered ? page.Locator("#errors") : page.GetByText("No connection. Nothing was lost")).ToBeVisibleAsync();
        await Expect(page.Locator("#r2-FirstName")).ToBeEditableAsync();
        await Expect(page.Locator("#r1-LastName")).ToHaveValueAsync("Onitsway");
    }

    [Fact]
    public async Task MaskedFields_OnRequest_AreShown()
    {
        var (page, _) = await AtTheSheetAsync(await App.CreateRoomAsync());
        const string Mask = "-webkit-text-security";
        await Expect(page.Locator("#r1-Ssn")).ToHaveCSSAsync(Mask, "disc");
        await Expect(page.Locator("#r1-BirthDate")).ToHaveCSSAsync(Mask, "disc");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show SSN and birth dates" }).PressAsync("Enter");

        await Expect(page.Locator("#r1-Ssn")).ToHaveCSSAsync(Mask, "none");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#r1-Ssn")).ToHaveCSSAsync(Mask, "disc");
    }

    [Fact]
    public async Task WithoutScripts_PasteFixAndSave_KeepsEverything()
    {
        var room = await App.CreateRoomAsync();
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        await page.GotoAsync("/check-in/catch-up");
        await page.Locator("#Date").FillAsync(Yesterday);
        await page.GetByText("Paste from a spreadsheet").ClickAsync();
        await page.Locator("#Pasted").FillAsync("9:05\t10:30\tAda\tPlainone\t62704\tPNTA\tPNTA\tU\tPNTA\tPNTA\tPNTA\t1\n9:15\t\tBo\tPlaintwo\t627");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fill in the grid" }).PressAsync("Enter");
        await Expect(page.Locator("#r2-LastName")).ToHaveValueAsync("Plaintwo");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save row 1" })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");

        await Expect(page.Locator("#row-1")).ToContainTextAsync("Ada Plainone");
        await Expect(page.Locator("#errors")).ToContainTextAsync("1 row needs fixing; 1 row saved");
        await page.Locator("#r2-Zip").FillAsync("62701");
        await page.Locator("#r2-Services").FillAsync("2");
        await page.Locator("#r2-DeclineRest").PressAsync("Space");
        await page.Locator("#r2-Services").PressAsync("Enter");
        await Expect(page.Locator("#sheet-part")).ToContainTextAsync("2 rows saved.");
        Assert.Equal(2, (await App.VisitsAsync(room)).Count);
    }

    [Fact]
    public async Task Sheet_EachState_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Maximiliana Featherstonehaugh-Cholmondeley", answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        await App.CreateVisitAsync(person, room, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room), App.Time.GetUtcNow().UtcDateTime.AddDays(-1), App.Time.GetUtcNow().UtcDateTime);
        var (page, keys) = await AtTheSheetAsync(room);
        await page.AssertAccessibleAsync("Empty sheet");
        await page.GetByText("Codes", new() { Exact = true }).ClickAsync();
        await page.GetByText("Paste from a spreadsheet").ClickAsync();
        await page.AssertAccessibleAsync("Sheet with codes and the paste box open");
        await page.Locator("#r1-TimeIn").FocusAsync();
        await page.EvaluateAsync(Paste, "8:00\t23:00\tMaximiliana\tFeatherstonehaugh-Cholmondeley\t62704\t\t\tU\t\t\t\t1\n9:05\t9:30\tAda\tAxeone\t62704\tPNTA\tPNTA\tU\tPNTA\tPNTA\tPNTA\t1\n25\t\tBo\tAxetwo\t627\t\t01/01/2025\tretired");
        await Expect(Filled(page)).ToBeFocusedAsync();
        await Expect(page.Locator("#r3-LastName")).ToHaveValueAsync("Axetwo");
        await page.AssertAccessibleAsync("Sheet after pasting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#Date-error")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Sheet without a date");
        await page.Locator("#Date").FillAsync(Yesterday);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("2 rows need fixing; 1 row saved");
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Sheet with a choice, a saved row and faults");
        await page.Locator($".rr-choose [data-who][value='{person.PublicId}']").PressAsync("Space");
        await keys.PressAsync("Control+Enter");
        await Expect(page.Locator("#r1-IsAnotherVisit")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Sheet with a visit at the same time");
    }
}
