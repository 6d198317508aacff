using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Someone who was here before, by keyboard alone.</summary>
[Collection(DeskBrowser.Name)]
public sealed class ReturningVisitorJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const int MostKeystrokes = 6;

    [Fact]
    public async Task CheckIn_ReturningVisitor_TakesSixKeystrokes()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Marcus Bell", answers => answers with
        {
            LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.EmployedWithNotice),
        });
        var desk = await AtTheDeskAsync(room);

        await desk.FindAsync("bell");
        var name = desk.Keys.Count;
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Title).ToBeFocusedAsync();
        await desk.Keys.PressAsync("n", "1", "2");
        await desk.CheckInAsync("Marcus Bell");

        Assert.InRange(desk.Keys.Count - name, 1, MostKeystrokes);
        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("Marcus Bell is checked in · Basic self-service");
        await Expect(desk.Room).ToContainTextAsync("Marcus Bell");
        await Expect(desk.Card).ToBeEmptyAsync();
        var visit = (await App.VisitsAsync(room))[^1];
        Assert.Equal(person.Id, visit.ParticipantId);
        Assert.Equal(LaborForceStatus.EmployedWithNotice, visit.LaborForceStatus);
        Assert.Equal([1, 2], visit.Services.Select(used => used.ServiceId).Order());
    }

    [Fact]
    public async Task Enter_BeforeResponse_OpensTypedMatch()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Sommer");
        await App.CreateVisitorAsync(room, "Zoe Sommerfield");
        var desk = await AtTheDeskAsync(room);
        await desk.FindAsync("somm");
        await Expect(desk.Matches.First).ToContainTextAsync("Ada Sommer");
        var answer = new TaskCompletionSource();
        await desk.Page.RouteAsync("**/check-in/search", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });

        await desk.Keys.TypeAsync("erf");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Card).ToBeEmptyAsync();
        answer.SetResult();

        await Expect(desk.Title).ToHaveTextAsync("Zoe Sommerfield");
        await Expect(desk.Matches).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Arrows_InMatches_SelectForEnter()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Brook");
        await App.CreateVisitorAsync(room, "Zoe Brook");
        var desk = await AtTheDeskAsync(room);
        await desk.FindAsync("brook");

        await desk.Keys.PressAsync("ArrowDown");
        await Expect(desk.Find).ToHaveAttributeAsync("aria-activedescendant", "match-1");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Title).ToHaveTextAsync("Zoe Brook");
    }

    [Fact]
    public async Task SameAsLastTime_Pressed_TicksLastServices()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Lena Usual");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("usual");

        await desk.Keys.PressAsync("l", "p");

        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await desk.CheckInAsync("Lena Usual");
        Assert.False((await App.VisitsAsync(room))[^1].LaborForceStatus.HasValue);
    }

    [Fact]
    public async Task Services_ThatWantNoNote_LeaveItClosed()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Noel Plain");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("noel plain");

        await desk.Keys.PressAsync("e", "1", "2");

        await Expect(desk.Service(2)).ToBeCheckedAsync();
        await Expect(desk.Card.Locator("[data-note-hint]")).ToHaveTextAsync("");
        await Expect(desk.Card.Locator("[name=Note]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Service_ThatWantsANote_OpensItAndKeepsFocus()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Nia Workshop");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("nia workshop");

        await desk.Keys.PressAsync("e", "7");

        await Expect(desk.Card.Locator("[data-note-hint]")).ToHaveTextAsync("Name the workshop in the note");
        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("Name the workshop in the note");
        await Expect(desk.Service(11)).ToBeCheckedAsync();
        await desk.Keys.PressAsync("7");
        await Expect(desk.Card.Locator("[data-note-hint]")).ToBeEmptyAsync();
        await desk.Keys.PressAsync("1", "a");
        await desk.Keys.TypeAsync("Resume lab");
        await desk.CheckInAsync("Nia Workshop");
        Assert.Equal("Resume lab", (await App.VisitsAsync(room))[^1].Note);
    }

    [Fact]
    public async Task AskAgain_SsnAnswered_MakesVisitReportable()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ivan Later");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("later");
        await Expect(desk.Card).ToContainTextAsync("Social Security Number, Birth Date, Hispanic, Race/Ethnicity and Gender.");

        await desk.Keys.TabToAsync("summary");
        await desk.Keys.PressAsync("Enter");
        await desk.Keys.TabToAsync("#Ssn");
        await desk.Keys.TypeAsync(SsnGenerator.Next().Digits);
        await desk.Keys.TabToAsync("[name='Questions.LaborForceStatus']");
        await desk.Keys.PressAsync("Space", "1");
        await desk.CheckInAsync("Ivan Later");

        await Expect(desk.Alerts).ToContainTextAsync("Reported/non-registered self-service");
        Assert.True((await App.VisitsAsync(room))[^1].IsReportable);
    }

    [Fact]
    public async Task CheckIn_DoubleClick_RecordsOneVisit()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Rosa Hasty");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("hasty");
        await desk.Keys.PressAsync("e", "1");
        var answer = new TaskCompletionSource();
        var sent = 0;
        await desk.Page.RouteAsync(address => new Uri(address).AbsolutePath == "/check-in", async route =>
        {
            sent += route.Request.Method == "POST" ? 1 : 0;
            await answer.Task;
            await route.ContinueAsync();
        });

        await desk.Keys.PressAsync("Control+Enter", "Control+Enter");
        answer.SetResult();
        await Expect(desk.Alerts).ToContainTextAsync("Rosa Hasty is checked in");

        Assert.Equal(1, sent);
        Assert.Single(await App.VisitsAsync(room), visit => visit.EndedAt is null);
    }

    [Fact]
    public async Task Open_VisitorInRoom_OffersServices()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Omar Present");
        // Other journeys move the program's clock.
        var since = OfficeFormat.Time(Assert.Single(await App.VisitsAsync(room)).StartedAt);
        var desk = await AtTheDeskAsync(room);

        await desk.OpenAsync("present");
        await Expect(desk.Title).ToContainTextAsync($"Omar Present has been here since {since}");
        await Expect(desk.Service(1)).ToBeDisabledAsync();
        await desk.Keys.PressAsync("Control+Enter", "Control+Enter");
        await Expect(desk.Card.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Choose at least one service to add.");
        Assert.Equal("Services-2", await desk.Keys.FocusAsync());
        await desk.Keys.PressAsync("3", "Control+Enter");

        await Expect(desk.Room).ToContainTextAsync("Job search on the internet, Online job application");
        await Expect(desk.Find).ToBeFocusedAsync();
        Assert.Equal(2, Assert.Single(await App.VisitsAsync(room)).Services.Count);
    }

    [Fact]
    public async Task CheckIn_NothingChosen_LinksErrorsToFields()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Nils Blank");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("blank");

        await desk.CheckInInVainAsync();
        await desk.Keys.TabToAsync("#errors a[href='#LaborForceStatus']");
        await desk.Keys.PressAsync("Enter");
        Assert.StartsWith("LaborForceStatus-", await desk.Keys.FocusAsync(), StringComparison.Ordinal);
        await desk.Keys.TabBackToAsync("#errors a[href='#Services']");
        await desk.Keys.PressAsync("Enter");

        Assert.Equal("Services-1", await desk.Keys.FocusAsync());
        await desk.Keys.PressAsync("e", "1");
        await desk.CheckInAsync("Nils Blank");
    }
}
