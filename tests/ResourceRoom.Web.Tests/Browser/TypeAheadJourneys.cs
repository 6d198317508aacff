using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A technician who types faster than the line answers: no key is lost unsaid, and none lands elsewhere.</summary>
[Collection(DeskBrowser.Name)]
public sealed class TypeAheadJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(150)]
    [InlineData(500)]
    [InlineData(2000)]
    public async Task KeysTypedAhead_OverASlowLine_ReachTheCardAndTheNextSearch(int delay)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Fay Faster");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(delay);

        await desk.Keys.TypeAsync("faster");
        await desk.Keys.PressAsync("Enter", "e", "1", "2", "Control+Enter", "o", "k");

        await Expect(desk.Alerts).ToContainTextAsync("Fay Faster is checked in");
        await Expect(desk.Find).ToHaveValueAsync("ok");
        var visit = Assert.Single(await App.VisitsAsync(room), visit => visit.Day == App.Today);
        Assert.Equal((LaborForceStatus.Employed, 2), (visit.LaborForceStatus, visit.Services.Count));
    }

    [Fact]
    public async Task KeysTypedAhead_WhileAnEarlierSearchIsUnderWay_ReachTheCard()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Fay Slowly");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(500);

        await desk.Page.RunAndWaitForRequestAsync(() => desk.Keys.TypeAsync("slo"), "**/check-in/search");
        await desk.Keys.PressAsync("w", "l", "y", "Enter", "e", "1", "Control+Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Fay Slowly is checked in");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public async Task NewVisitor_ChosenBeforeTheListIsThere_GetsTheKeysTypedAhead(int delay)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Gus Namesake");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(delay);

        await desk.Keys.TypeAsync("gus namesake");
        await desk.Keys.PressAsync("ArrowUp", "Enter", "Tab", "Tab", "Tab");
        await desk.Keys.TypeAsync("Name");
        await desk.Keys.PressAsync("Tab", "Tab", "6", "3", "Backspace", "2");

        await Expect(desk.Title).ToHaveTextAsync("New visitor");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Gus");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Name");
        await Expect(desk.Field("Zip")).ToHaveValueAsync("62");
    }

    [Fact]
    public async Task MarkedMatch_WhenTheListChanges_StaysMarkedOrNobodyIs()
    {
        var room = await App.CreateRoomAsync();
        foreach (var name in new[] { "Ann Vosburg", "Bea Vosburgh", "Cal Vosburgher" })
        {
            await App.CreateVisitorAsync(room, name);
        }

        var desk = await AtTheDeskAsync(room);
        await desk.FindAsync("vosburg");
        await desk.Page.DelayRequestsAsync(500);

        await desk.Keys.PressAsync("h", "ArrowDown", "ArrowDown", "Enter", "e", "1", "Control+Enter");
        await Expect(desk.Alerts).ToContainTextAsync("Cal Vosburgher is checked in");
        await desk.FindAsync("vosburg");
        await desk.Keys.PressAsync("h", "ArrowUp", "ArrowDown", "Enter", "e", "1");

        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("were not used: e 1.");
        await Expect(desk.Find).Not.ToHaveAttributeAsync("aria-activedescendant", "match-0");
        await Expect(desk.Card).ToBeEmptyAsync();
        Assert.Single(await App.VisitsTodayAsync(room));
    }

    [Fact]
    public async Task KeysTypedAhead_OutOfTheLaborForceAndSomebodyIsHere_CheckNobodyOut()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Ian Instead");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(100);

        await desk.Keys.TypeAsync("instead");
        await desk.Keys.PressAsync("Enter", "o", "1", "Control+Enter");

        await Expect(desk.Card).ToContainTextAsync("were not used: o 1 Ctrl+Enter.");
        Assert.Null(Assert.Single(await App.VisitsAsync(room)).EndedAt);
    }

    [Fact]
    public async Task KeysTypedAhead_AfterCheckOut_ReachTheNextSearch()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Ike Leaving");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(500);

        await desk.Keys.TypeAsync("ike leaving");
        await desk.Keys.PressAsync("Enter", "o", "n", "e", "x", "t");

        await Expect(desk.Alerts).ToContainTextAsync("Ike Leaving is checked out.");
        await Expect(desk.Find).ToHaveValueAsync("next");
    }

    [Fact]
    public async Task KeysTypedAhead_NobodyFound_AreSaidToBeLost()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(200);

        await desk.Keys.TypeAsync("zzyzx");
        await desk.Keys.PressAsync("Enter", "e", "1");

        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("Keys that you typed meanwhile were not used: e 1. Type them again.");
        await Expect(desk.Find).ToHaveValueAsync("zzyzx");
        await Expect(desk.Card).ToBeEmptyAsync();
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Zzyzx");
    }

    [Fact]
    public async Task EnterTypedAhead_NobodyFound_TakesASecondOne()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.Page.DelayRequestsAsync(200);

        await desk.Keys.TypeAsync("zzyzx");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Matches).ToHaveCountAsync(1);
        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("No matches");
        await Expect(desk.Card).ToBeEmptyAsync();
        await Expect(desk.Find).ToBeEditableAsync();

        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Zzyzx");
    }

    [Fact]
    public async Task KeysTypedAhead_OnlyASimilarName_AreSaidToBeLost()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Amara Nwosu");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.DelayRequestsAsync(200);

        await desk.Keys.TypeAsync("nwozu");
        await desk.Keys.PressAsync("Enter", "e", "1", "Control+Enter");

        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("were not used: e 1 Ctrl+Enter.");
        await Expect(desk.Card).ToBeEmptyAsync();
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Title).ToContainTextAsync("Amara Nwosu");
    }

    [Fact]
    public async Task KeysTypedAhead_CardRefused_AreSaidToBeLost()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Gil Unasked");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("unasked");
        await desk.Page.DelayRequestsAsync(200);

        await desk.Keys.PressAsync("Control+Enter", "r", "u");

        await Expect(desk.Errors).ToBeFocusedAsync();
        await Expect(desk.Card).ToContainTextAsync("were not used: r u.");
        await Expect(desk.Card.Locator(":checked")).ToHaveCountAsync(0);
    }
}
