using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A technician who double-clicks, or whose keys are as few as they can be.</summary>
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
