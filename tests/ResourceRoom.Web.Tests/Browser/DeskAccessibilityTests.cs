using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on every state of the check-in page.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class DeskAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Desk_ReturningVisitor_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Maximiliana Featherstonehaugh-Cholmondeley", answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        await App.CreateVisitorInTheRoomAsync(room, "Olga Present");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.AssertAccessibleAsync("Desk with a visitor in the room");
        await desk.FindAsync("feather");
        await desk.Page.AssertAccessibleAsync("Matches");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Title).ToBeFocusedAsync();
        await desk.Page.AssertAccessibleAsync("Returning visitor");
        await desk.Keys.TabToAsync("summary");
        await desk.Keys.PressAsync("Enter");
        await desk.Keys.TabToAsync("[name='Questions.LaborForceStatus']");
        await desk.Keys.PressAsync("9");
        await desk.Keys.TabToAsync("#Services-17");
        await desk.Keys.PressAsync("Space", "a");
        await desk.Page.AssertAccessibleAsync("Returning visitor with everything open");
        await desk.CheckInInVainAsync();
        await desk.Page.AssertAccessibleAsync("Returning visitor with errors");
        await desk.Keys.TabToAsync("[name='Questions.LaborForceStatus']");
        await desk.Keys.PressAsync("e", "1");
        await desk.CheckInAsync("Maximiliana Featherstonehaugh-Cholmondeley");
        await desk.Page.AssertAccessibleAsync("After a check-in");
        await desk.OpenAsync("present");
        await desk.Page.AssertAccessibleAsync("Already here");
        await desk.Keys.PressAsync("3", "Escape");
        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await desk.Page.AssertAccessibleAsync("Start over?");
    }

    [Fact]
    public async Task Desk_NewVisitor_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Nora Again");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.AssertAccessibleAsync("Empty desk");
        await desk.FindAsync("Nora Again");
        await desk.Page.AssertAccessibleAsync("No pass has that code");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Field("FirstName")).ToBeFocusedAsync();
        await desk.Page.AssertAccessibleAsync("New visitor");
        await desk.Keys.TabToAsync("#BirthDate");
        await desk.Keys.TypeAsync("03/01/2020");
        await desk.CheckInInVainAsync();
        await Expect(desk.Field("ConfirmBirthDate")).ToBeVisibleAsync();
        await desk.Page.AssertAccessibleAsync("New visitor with errors");
        await desk.Keys.TabToAsync("#Zip");
        await desk.Keys.TypeAsync("62704");
        foreach (var item in NineItems.PolicyOrder.Skip(3))
        {
            await desk.Keys.TabToAsync($"#Decline{item}");
            await desk.Keys.PressAsync("Space");
        }

        await desk.Keys.PressAsync("1", "Control+Enter");
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");
        await desk.Page.AssertAccessibleAsync("May already exist");
    }

    [Fact]
    public async Task Desk_UnusableSearchExpiredFormAndIdleWarning_AreAccessible()
    {
        Expected.Add("Response Status Error Code 403");
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Otto Late");
        var desk = await AtTheDeskAsync(room);
        await desk.Keys.TypeAsync("12");
        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("You can’t search by that.");
        await desk.Page.AssertAccessibleAsync("Unusable search");
        await desk.Keys.PressAsync("Escape");
        await desk.OpenAsync("late");
        await desk.Keys.PressAsync("e", "1");
        await desk.Page.EvaluateAsync("() => document.querySelectorAll('#card [name=__RequestVerificationToken]').forEach(token => token.value = 'expired')");
        await desk.Keys.PressAsync("Control+Enter");
        await Expect(desk.Alerts).ToContainTextAsync("Otto Late is checked in");
        await desk.Page.AssertAccessibleAsync("Form sent too late and once more by itself");
        await desk.Page.WarnOfIdleEndAsync();
        // axe-core waits by the page's own clock.
        await desk.Page.Clock.ResumeAsync();
        await desk.Page.AssertAccessibleAsync("Idle warning");
    }
}
