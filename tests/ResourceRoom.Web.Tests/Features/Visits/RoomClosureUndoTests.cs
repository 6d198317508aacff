using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>Check-outs at closing undone together.</summary>
public sealed class RoomClosureUndoTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string UndoAddress = "/visits/closure/undo";
    private const string UndoForm = $"#desk-alerts form[action='{UndoAddress}']";

    [Fact]
    public async Task Undo_AfterClosing_PutsEverybodyBack()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var other = await desk.ComeAsync(app, "Brooks", minutesAgo: 40);
        await desk.Browser.OpenAsync("/visits/closure");
        await desk.Browser.SubmitAsync("form.rr-closure");

        await desk.Browser.SubmitAsync(UndoForm);

        Assert.Equal("/check-in", desk.Browser.Path);
        Assert.Contains("Check-out undone: 2 people back in the room.", desk.Browser.Text);
        Assert.Contains("2 visitors", desk.Browser.Text);
        Assert.Null((await desk.Browser.OpenAsync("/check-in")).Page.QuerySelector(UndoForm));
        foreach (var visit in new[] { desk.Visit, other })
        {
            Assert.Null((await OpenVisit.StoredAsync(app, visit.PublicId)).EndedAt);
            Assert.Equal(desk.Technician.Id, Assert.Single(await app.EventsAsync<CheckOutUndone>(visit.PublicId)).AccountId);
        }
    }

    [Fact]
    public async Task Undo_SomebodyCameBack_PutsTheOthersBackAndSaysWho()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var other = await desk.ComeAsync(app, "Brooks", minutesAgo: 40);
        await desk.Browser.OpenAsync("/visits/closure");
        await desk.Browser.SubmitAsync("form.rr-closure");
        var again = await app.QueryAsync(db => db.Participants.SingleAsync(person => person.Id == other.ParticipantId));
        await app.CreateVisitAsync(again, desk.Room, desk.Technician, app.Time.GetUtcNow().UtcDateTime);

        await desk.Browser.SubmitAsync(UndoForm);

        Assert.Contains("Check-out undone: 1 person back in the room. Ana Brooks was checked in again since, so the check-out stays.", desk.Browser.Text);
        Assert.NotNull((await OpenVisit.StoredAsync(app, other.PublicId)).EndedAt);
        Assert.Empty(await app.EventsAsync<CheckOutUndone>(other.PublicId));
    }

    [Fact]
    public async Task Undo_TwiceOrTooLate_ChangesNothing()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await desk.ComeAsync(app, "Brooks", minutesAgo: 40);
        await desk.Browser.OpenAsync("/visits/closure");
        await desk.Browser.SubmitAsync("form.rr-closure");
        var visits = desk.Browser.Page.QuerySelectorAll($"{UndoForm} [name=visits]").Select(field => ("visits", field.GetAttribute("value"))).ToArray();
        app.Time.Advance(TimeSpan.FromMinutes(11));
        await desk.Browser.ForgeAsync(UndoAddress, visits);
        Assert.Contains("was checked out more than 10 minutes ago.", desk.Browser.Text);
        Assert.Equal(0, await desk.InTheRoomAsync(app));

        await desk.ComeAsync(app, "Carlson", minutesAgo: 5);
        await desk.ComeAsync(app, "Dunn", minutesAgo: 4);
        await desk.Browser.OpenAsync("/visits/closure");
        await desk.Browser.SubmitAsync("form.rr-closure");
        visits = [.. desk.Browser.Page.QuerySelectorAll($"{UndoForm} [name=visits]").Select(field => ("visits", field.GetAttribute("value")))];
        await desk.Browser.ForgeAsync(UndoAddress, visits);
        await desk.Browser.ForgeAsync(UndoAddress, visits);
        Assert.Contains("Ana Carlson is in the room.", desk.Browser.Text);
        Assert.Equal(2, await desk.InTheRoomAsync(app));
    }

    [Fact]
    public async Task Undo_WithAVisitOfAnotherRoom_IsNotFoundAndPutsNobodyBack()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var elsewhere = await OpenVisit.OpenAsync(app);
        foreach (var room in new[] { desk, elsewhere })
        {
            await room.Browser.ForgeAsync($"/visits/{room.Visit.PublicId}/closure");
        }

        await desk.Browser.ForgeAsync(UndoAddress, ("visits", desk.Visit.PublicId.ToString()), ("visits", elsewhere.Visit.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, desk.Browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, elsewhere.Visit.PublicId));
        Assert.Equal((0, 0), (await desk.InTheRoomAsync(app), await elsewhere.InTheRoomAsync(app)));
        await desk.Browser.OpenAsync("/check-in");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Browser.ForgeAsync(UndoAddress)).Status);
    }

    [Fact]
    public async Task Undo_Strangers_AreRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");

        foreach (var (browser, status) in await OpenVisit.StrangersAsync(app))
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync(UndoAddress, ("visits", desk.Visit.PublicId.ToString()));
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Equal(0, await desk.InTheRoomAsync(app));
    }
}
