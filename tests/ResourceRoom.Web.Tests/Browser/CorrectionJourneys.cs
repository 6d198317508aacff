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

    [Fact]
    public async Task ChangePerson_WrongNamePicked_MovesVisitByKeyboard()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Wilma Wrongpick");
        var right = await App.CreateVisitorAsync(room, "Rita Rightpick");
        var page = await NewPageAsync();
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var keys = new Keystrokes(page);
        await page.GotoAsync($"/visits/{(await App.VisitsAsync(room)).Single(visit => visit.EndedAt is null).PublicId}");
        await keys.TabToAsync("a[href$='/person']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Change the person of a visit");
        await page.AssertAccessibleAsync("Nobody searched for");
        await page.Locator("#Term").FocusAsync();
        await page.Keyboard.InsertTextAsync("nosuchname");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("No matches for “nosuchname”.");
        await page.AssertAccessibleAsync("Nobody found");
        await page.Locator("#Term").FocusAsync();
        await keys.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("rightpick");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#Person")).ToContainTextAsync("Rita Rightpick");

        await keys.TabToAsync("#Reason");
        await page.Keyboard.InsertTextAsync("Names look alike");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("Find and choose the person who came.");
        await Expect(page.Locator("#Reason")).ToHaveValueAsync("Names look alike");
        await page.AssertAccessibleAsync("Nobody chosen");
        await page.Locator("#Reason").FillAsync("Names look much alike");
        await page.Locator("#Term").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToHaveCountAsync(0);
        await Expect(page.Locator("#Reason")).ToHaveValueAsync("Names look much alike");
        await page.Locator("#Term").FocusAsync();
        await keys.TabToAsync("input[name=Person]");
        await keys.PressAsync("Space");
        await keys.TabToAsync("#person-form button");
        await keys.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Visit for Rita Rightpick");
        await Expect(page.Locator("#alerts")).ToContainTextAsync("Rita Rightpick is now the visitor.");
        await Expect(page.Locator(".rr-history")).ToContainTextAsync("Names look much alike");
        await page.AssertAccessibleAsync("A visit whose person was changed");
        Assert.All(await App.VisitsAsync(room), visit => Assert.Equal(right.Id, visit.ParticipantId));
    }
}
