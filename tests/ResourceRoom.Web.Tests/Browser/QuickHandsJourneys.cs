using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A technician who double-clicks, and who types faster than the line answers.</summary>
[Collection(DeskBrowser.Name)]
public sealed class QuickHandsJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    // A slow double click.
    private const int BetweenClicks = 220;

    [Fact]
    public async Task DoubleClick_OnCheckOut_ChecksOneVisitorOutAndCanBeUndone()
    {
        var room = await App.CreateRoomAsync();
        foreach (var name in new[] { "Ann Firstin", "Bea Secondin", "Cora Thirdin" })
        {
            await App.CreateVisitorInTheRoomAsync(room, name);
        }

        var desk = await AtTheDeskAsync(room);
        var top = desk.Room.GetByRole(AriaRole.Button, new() { Name = "Check out" }).First;

        await DoubleClickAsync(desk, top);

        await Expect(desk.Room.Locator(".rr-tag")).ToHaveTextAsync("2 visitors");
        await Expect(desk.Room.Locator("li")).ToHaveCountAsync(3);
        await Expect(desk.Room.Locator("li.is-left")).ToHaveCountAsync(1);
        await desk.Room.GetByRole(AriaRole.Button, new() { Name = "Undo the check-out" }).ClickAsync();
        await Expect(desk.Room.Locator(".rr-tag")).ToHaveTextAsync("3 visitors");
    }

    [Fact]
    public async Task DoubleClick_OnMatch_TicksNothingAndKeysStillWork()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Dora Doubled");
        var desk = await AtTheDeskAsync(room);
        await desk.FindAsync("doubled");
        await desk.Page.WaitForFunctionAsync("() => !document.documentElement.classList.contains('is-settling')");

        await DoubleClickAsync(desk, desk.Matches.First);

        await Expect(desk.Title).ToBeFocusedAsync();
        await Expect(desk.Card.Locator(":checked")).ToHaveCountAsync(0);
        await desk.Keys.PressAsync("e", "1");
        await desk.CheckInAsync("Dora Doubled");
    }

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

    [Fact]
    public async Task SameAsLastTime_LetterThenEnter_IsAWholeVisit()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Hal Usual", answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed) });
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("hal usual");

        await desk.Keys.PressAsync("l", "Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Hal Usual is checked in");
        Assert.Equal(LaborForceStatus.Unemployed, Assert.Single(await App.VisitsTodayAsync(room)).LaborForceStatus);
    }

    [Fact]
    public async Task CheckOut_OfSomeoneWhoIsHere_TakesOneLetter()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Ida Leaving");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("leaving");

        await desk.Keys.PressAsync("o");

        await Expect(desk.Alerts).ToContainTextAsync("Ida Leaving is checked out.");
        await Expect(desk.Find).ToBeFocusedAsync();
        await Expect(desk.Card).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Search_EachAnswer_IsReadOut()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Jo Announced");
        var desk = await AtTheDeskAsync(room);
        var announcer = desk.Page.Locator("#announcer");

        await desk.FindAsync("announced");
        await Expect(announcer).ToContainTextAsync("1 match. Jo Announced, ");
        await desk.Keys.PressAsync("Control+A");
        await desk.FindAsync("qqqqzz");

        await Expect(announcer).ToHaveTextAsync("No matches for “qqqqzz”.");
    }

    [Fact]
    public async Task SignificantService_Ticked_IsReadOut()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Kay Counseled");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("kay counseled");

        await desk.Keys.PressAsync("9");
        await desk.Keys.TabToAsync("#Services-17");
        await desk.Keys.PressAsync("Space");

        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("Significant staff involvement.");
    }

    [Fact]
    public async Task Room_AnotherDeskChecksSomeoneIn_ShowsThemWithinAMinute()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.Page.Clock.InstallAsync();
        await desk.Page.GotoAsync("/check-in");
        await desk.AwaitAsync();
        await desk.Keys.TypeAsync("so");
        await App.CreateVisitorInTheRoomAsync(room, "Lou Elsewhere");

        await desk.Page.Clock.FastForwardAsync(61_000);

        await Expect(desk.Room).ToContainTextAsync("Lou Elsewhere");
        await Expect(desk.Find).ToBeFocusedAsync();
        await Expect(desk.Find).ToHaveValueAsync("so");
    }

    [Fact]
    public async Task EqualNames_NoneIsChosenBeforehand()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Mia Equal", answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1980, 1, 5)) });
        await App.CreateVisitorAsync(room, "Mia Equal", answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1990, 1, 5)) });
        var desk = await AtTheDeskAsync(room);
        await desk.Keys.TypeAsync("equal");
        await Expect(desk.Matches).ToHaveCountAsync(3);

        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("Several");
        await Expect(desk.Card).ToBeEmptyAsync();
        await desk.Keys.PressAsync("ArrowDown", "ArrowDown", "Enter");

        await Expect(desk.Title).ToHaveTextAsync("Mia Equal");
    }

    [Fact]
    public async Task Leaving_WithAHalfFilledCard_IsAskedAbout()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Nan Halfway");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("halfway");
        var asked = new List<string>();
        desk.Page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.DismissAsync();
        };
        await desk.Keys.PressAsync("1");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Visits" }).DispatchEventAsync("click");
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await desk.Page.WaitForFunctionAsync("() => location.pathname === '/check-in'");

        Assert.Equal(["beforeunload"], asked);
        await desk.CheckInInVainAsync();
    }

    [Fact]
    public async Task Ssn_Left_SaysItsEnding()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("zz ending");
        await desk.Keys.TabToAsync("#Ssn");
        var ssn = SsnGenerator.Next().Digits;
        await desk.Keys.TypeAsync(ssn);

        await desk.Keys.PressAsync("Tab");

        await Expect(desk.Card.Locator(".rr-ending")).ToHaveTextAsync($"Ending in {ssn[^4..]}");
    }

    private static async Task DoubleClickAsync(DeskPage desk, ILocator target)
    {
        var box = await target.BoundingBoxAsync();
        await desk.Page.Mouse.MoveAsync(box!.X + (box.Width / 2), box.Y + (box.Height / 2));
        await desk.Page.Mouse.DownAsync();
        await desk.Page.Mouse.UpAsync();
        await desk.Page.WaitForTimeoutAsync(BetweenClicks);
        await desk.Page.Mouse.DownAsync();
        await desk.Page.Mouse.UpAsync();
    }
}
