using Microsoft.Playwright;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The network drops while somebody is checked out or a check-in is undone: it is sent again by itself, and done once.</summary>
[Collection(DeskBrowser.Name)]
public sealed class DeskOfflineJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Lost = "No connection. Nothing was lost. This page will keep trying.";

    [Fact]
    public async Task CheckOut_ResponseLost_HappensOnceWithMessage()
    {
        var (room, desk) = await WithVisitorAsync("Otis Leaving");
        await desk.Page.StopClockAsync();
        await desk.Page.LoseTheAnswerAsync("**/closure");

        await CheckOut(desk, "Otis Leaving").PressAsync("Enter");
        await Expect(desk.Room.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Lost);
        await Expect(desk.Room).ToContainTextAsync("Trying again in 2 seconds.");
        var endedAt = Assert.Single(await App.VisitsAsync(room)).EndedAt;
        App.Time.Advance(TimeSpan.FromSeconds(2));
        await desk.Page.Clock.RunForAsync(2000);

        await Expect(desk.Room).ToContainTextAsync("No one is checked in.");
        await Expect(desk.Alerts).ToContainTextAsync("Otis Leaving was already checked out at");
        await Expect(desk.Page.Locator("[data-not-sent]")).ToHaveCountAsync(0);
        await Expect(desk.Find).ToBeFocusedAsync();
        Assert.NotNull(endedAt);
        Assert.Equal(endedAt, Assert.Single(await App.VisitsAsync(room)).EndedAt);
    }

    [Fact]
    public async Task CheckOut_ResentWhileTyping_KeepsCardAndFocus()
    {
        var (room, desk) = await WithVisitorAsync("Otis Quiet");
        await App.CreateVisitorAsync(room, "Wanda Typing");
        await desk.OpenAsync("Wanda Typing");
        await desk.Page.StopClockAsync();
        var cut = await desk.Page.CutAsync("**/closure");
        await CheckOut(desk, "Otis Quiet").PressAsync("Enter");
        await Expect(desk.Room).ToContainTextAsync("Trying again in 2 seconds.");
        await desk.Card.Locator("summary", new() { HasText = "Add a note" }).PressAsync("Enter");
        await desk.Field("Note").FocusAsync();
        await desk.Keys.TypeAsync("Came by");

        await cut.MendAsync();
        await desk.Page.Clock.RunForAsync(2000);
        await Expect(desk.Room).ToContainTextAsync("No one is checked in.");
        await desk.Keys.TypeAsync(" bus");

        await Expect(desk.Field("Note")).ToHaveValueAsync("Came by bus");
    }

    [Fact]
    public async Task CheckOut_RoomRefreshed_IsStillSent()
    {
        var (room, desk) = await WithVisitorAsync("Otis Patient");
        await App.CreateVisitorAsync(room, "Wanda Quick");
        await desk.OpenAsync("Wanda Quick");
        await desk.Page.StopClockAsync();
        var cut = await desk.Page.CutAsync("**/closure");
        await CheckOut(desk, "Otis Patient").PressAsync("Enter");
        await Expect(desk.Room).ToContainTextAsync("Trying again in 2 seconds.");

        await desk.Field("LaborForceStatus-Unemployed").FocusAsync();
        await desk.Keys.PressAsync("Space", "1");
        await desk.CheckInAsync("Wanda Quick");
        await desk.Page.Clock.RunForAsync(1000);
        await Expect(desk.Room.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Lost);
        await cut.MendAsync();
        await desk.Page.Clock.RunForAsync(2000);

        await Expect(desk.Alerts).ToContainTextAsync("Otis Patient is checked out");
        await Expect(desk.Room).Not.ToContainTextAsync("Otis Patient");
        Assert.Single(await App.VisitsAsync(room), visit => visit.EndedAt is null);
    }

    [Fact]
    public async Task Undo_NetworkBack_HappensOnce()
    {
        var (room, desk) = await CheckedInAsync("Wanda Mistaken");
        await desk.Page.Context.SetOfflineAsync(true);

        await desk.Alerts.GetByRole(AriaRole.Button, new() { Name = "Undo" }).PressAsync("Enter");
        await Expect(desk.Alerts.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Lost);
        await desk.Page.Context.SetOfflineAsync(false);

        await Expect(desk.Alerts).ToContainTextAsync("Check-in for Wanda Mistaken undone.");
        await Expect(desk.Room).ToContainTextAsync("No one is checked in.");
        Assert.DoesNotContain(await App.VisitsAsync(room), visit => visit.Day == App.Today);
    }

    [Fact]
    public async Task Undo_NoLongerOffered_ShowsMessage()
    {
        var (room, desk) = await CheckedInAsync("Wanda Regretted");
        await App.CreateVisitorAsync(room, "Xenia Next");
        await desk.Page.CutAsync("**/undo");
        await desk.Alerts.GetByRole(AriaRole.Button, new() { Name = "Undo" }).PressAsync("Enter");
        await Expect(desk.Alerts).ToContainTextAsync("Trying again in 2 seconds.");
        await desk.Page.Clock.ResumeAsync();
        await desk.Find.FocusAsync();
        await desk.OpenAsync("Xenia Next");
        await desk.Field("LaborForceStatus-Unemployed").FocusAsync();
        await desk.Keys.PressAsync("Space", "1");

        await desk.CheckInAsync("Xenia Next");

        await Expect(desk.Alerts).ToContainTextAsync("“Undo the check-in of Wanda Regretted” was not sent again, because it is no longer on this page.");
        Assert.Equal(2, (await App.VisitsAsync(room)).Count(visit => visit.Day == App.Today));
    }

    private static ILocator CheckOut(DeskPage desk, string name) => desk.Room.GetByRole(AriaRole.Button, new() { Name = $"Check out {name}" });

    private async Task<(Location Room, DeskPage Desk)> WithVisitorAsync(string name)
    {
        Expected.AddRange(LostNetwork.Console);
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, name);
        var desk = await AtTheDeskAsync(room);
        await desk.Page.ReadyToFailAsync();
        return (room, desk);
    }

    private async Task<(Location Room, DeskPage Desk)> CheckedInAsync(string name)
    {
        Expected.AddRange(LostNetwork.Console);
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, name);
        var desk = await AtTheDeskAsync(room);
        await desk.Page.ReadyToFailAsync();
        await desk.OpenAsync(name);
        await desk.Keys.PressAsync("e", "1");
        await desk.Page.StopClockAsync();
        await desk.CheckInAsync(name);
        return (room, desk);
    }
}
