using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on the questions in Spanish, the turned screen, and what is said when a form could not be sent or was kept.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class FrontAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task NewVisitor_InSpanishAndTurned_IsAccessible()
    {
        Expected.AddRange(["net::ERR_FAILED", "htmx:sendError", "htmx:afterRequest"]);
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("Aurora Wide-Lastname");
        await desk.Page.GetByText("Español").ClickAsync();
        await desk.Page.AssertAccessibleAsync("New visitor in Spanish");
        await desk.Page.GetByText("Visitor view").ClickAsync();
        await desk.Page.AssertAccessibleAsync("Turned");
        await desk.Keys.PressAsync("Control+Enter");
        await desk.Page.AssertAccessibleAsync("Turned, held back");
        await desk.Keys.PressAsync("Escape");
        await desk.Page.RouteAsync("**/check-in/new-visitor", route => route.AbortAsync());
        await desk.Keys.PressAsync("Control+Enter");
        await Expect(desk.Card).ToContainTextAsync("Trying again in");
        await desk.Page.AssertAccessibleAsync("Not sent");
        await desk.Page.EvaluateAsync("() => document.getElementById('signed-out-dialog').showModal()");
        await desk.Page.AssertAccessibleAsync("Signed out over a filled-in card");
    }

    [Fact]
    public async Task AskAgainAndCorrectItems_InSpanishAndTurned_AreAccessible()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Aurora Known");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("Aurora Known");
        await desk.Card.Locator("summary").First.ClickAsync();
        await desk.Page.GetByText("Español").ClickAsync();
        await desk.Page.AssertAccessibleAsync("Ask again in Spanish");
        await desk.Page.GetByText("Visitor view").ClickAsync();
        await desk.Page.AssertAccessibleAsync("Ask again, turned");
        await desk.Page.GotoAsync($"/participants/{person.PublicId}/edit");
        await desk.Page.GetByText("Español").ClickAsync();
        await desk.Page.AssertAccessibleAsync("Correct items in Spanish");
        await desk.Page.GetByText("Visitor view").ClickAsync();
        await desk.Page.AssertAccessibleAsync("Correct items, turned");
    }
}
