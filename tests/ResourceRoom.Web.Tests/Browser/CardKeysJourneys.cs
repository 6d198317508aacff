using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>What single keys and Escape do in a visitor's card, and where they do nothing (WCAG 2.1.4).</summary>
[Collection(DeskBrowser.Name)]
public sealed class CardKeysJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Keys_OutsideCard_DoNothing()
    {
        var desk = await WithCardAsync("Ella Outside");

        await desk.Keys.TabBackToAsync("#find");
        await desk.Keys.TypeAsync("1e");
        await desk.Keys.TabBackToAsync(".rr-nav a");
        await desk.Keys.PressAsync("1", "e", "n", "9");

        await Expect(desk.Find).ToHaveValueAsync("1e");
        await Expect(desk.Card.Locator(":checked")).ToHaveCountAsync(0);
        await Expect(desk.Card.Locator("details[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Keys_InNote_AreText()
    {
        var desk = await WithCardAsync("Ella Noted");

        await desk.Keys.PressAsync("a");
        await Expect(desk.Field("Note")).ToBeFocusedAsync();
        await desk.Keys.TypeAsync("e19 n");

        await Expect(desk.Field("Note")).ToHaveValueAsync("e19 n");
        await Expect(desk.Card.Locator(":checked")).ToHaveCountAsync(0);
        await desk.Keys.PressAsync("Shift+Tab", "e", "1");
        await desk.CheckInAsync("Ella Noted");
    }

    [Fact]
    public async Task Keys_WithAltOrCtrl_AreIgnored()
    {
        var desk = await WithCardAsync("Ella Chord");

        await desk.Keys.PressAsync("Alt+1", "Control+1", "Shift+E");

        await Expect(desk.Card.Locator(":checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Decline_LaborForceStatus_ReplacesAndRestoresIt()
    {
        var desk = await WithCardAsync("Ella Undecided");

        await desk.Keys.PressAsync("u", "p");
        await Expect(desk.Field("LaborForceStatus-Unemployed")).Not.ToBeCheckedAsync();
        await Expect(desk.Field("DeclineLaborForceStatus")).ToBeCheckedAsync();
        await desk.Keys.PressAsync("p");
        await Expect(desk.Field("LaborForceStatus-Unemployed")).ToBeCheckedAsync();
        await desk.Keys.PressAsync("p", "e");

        await Expect(desk.Field("DeclineLaborForceStatus")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task StaffAssistedService_Ticked_ShowsWarning()
    {
        var desk = await WithCardAsync("Ella Counseled");
        var warning = desk.Card.GetByText("Significant staff involvement.");

        await desk.Keys.PressAsync("1", "9");
        await Expect(desk.Service(7)).ToBeFocusedAsync();
        await Expect(warning).ToBeHiddenAsync();
        await desk.Keys.TabToAsync("#Services-17");
        await desk.Keys.PressAsync("Space");
        await Expect(warning).ToBeVisibleAsync();
        await desk.Keys.PressAsync("Space");

        await Expect(warning).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Escape_NothingEntered_ClearsDesk()
    {
        var desk = await WithCardAsync("Ella Gone");

        await desk.Keys.PressAsync("Escape");

        await Expect(desk.Card).ToBeEmptyAsync();
        await Expect(desk.Find).ToBeFocusedAsync();
        await Expect(desk.Find).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Escape_SomethingEntered_AsksFirst()
    {
        var desk = await WithCardAsync("Ella Halfway");
        await desk.Keys.PressAsync("1", "Escape");
        await Expect(desk.StartOverDialog).ToBeVisibleAsync();

        await desk.Keys.PressAsync("Enter");
        await Expect(desk.StartOverDialog).ToBeHiddenAsync();
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await Expect(desk.Service(1)).ToBeFocusedAsync();
        await desk.Keys.PressAsync("Escape", "Shift+Tab", "Enter");

        await Expect(desk.Card).ToBeEmptyAsync();
        await Expect(desk.Find).ToBeFocusedAsync();
    }

    [Fact]
    public async Task OtherVisitor_WithUnsavedCard_AsksFirst()
    {
        var desk = await WithCardAsync("Ella Interrupted");
        await desk.Keys.PressAsync("1");
        await desk.Keys.TabBackToAsync("#find");
        await desk.Keys.PressAsync("Control+A");
        await desk.FindAsync("interrupted");

        await desk.Keys.PressAsync("Enter");
        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await desk.Keys.PressAsync("Escape");

        await Expect(desk.StartOverDialog).ToBeHiddenAsync();
        await Expect(desk.Service(1)).ToBeCheckedAsync();
    }

    private async Task<DeskPage> WithCardAsync(string name)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, name);
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync(name);
        return desk;
    }
}
