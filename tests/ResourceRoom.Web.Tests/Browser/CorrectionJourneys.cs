using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>What was mistyped is corrected, and what should not be there is voided; by keyboard alone.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class CorrectionJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Correct_MistypedVisit_UpdatesHistoryAndCounts(bool scripts)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Cora Mistyped");
        var page = await NewPageAsync(scripts);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var keys = new Keystrokes(page);
        await page.GotoAsync("/visits");
        await keys.TabToAsync("tbody th a");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Visit for Cora Mistyped");

        await keys.TabToAsync("a[href$='/correction']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Correct the visit for Cora Mistyped");
        await keys.TabToAsync("#StartTime");
        await keys.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("8:10 am");
        await keys.TabToAsync("input[name=Services][value='2']");
        await keys.PressAsync("Space");
        await keys.TabToAsync("#Reason");
        await page.Keyboard.InsertTextAsync("Clock was wrong");
        await keys.PressAsync("Enter");

        await Expect(page.Locator("#alerts")).ToContainTextAsync("Visit for Cora Mistyped corrected.");
        await Expect(page.Locator(".rr-history")).ToContainTextAsync("Clock was wrong");
        var visit = Assert.Single(await App.VisitsAsync(room));
        Assert.Equal("8:10 AM", OfficeFormat.Time(visit.StartedAt));
        Assert.Equal([1, 2], visit.Services.Select(used => used.ServiceId).Order());

        await keys.TabToAsync(".rr-void summary");
        await keys.PressAsync("Enter");
        await keys.TabToAsync("#Reason");
        await page.Keyboard.InsertTextAsync("Someone else came");
        await keys.PressAsync("Enter");

        await Expect(page.Locator("#alerts")).ToContainTextAsync("voided. It no longer counts.");
        await page.GotoAsync("/check-in");
        await Expect(page.Locator("#room")).ToContainTextAsync("Today: 0 visits · 0 people · 0 reportable");
        Assert.Empty(await App.VisitsAsync(room));
    }
}
