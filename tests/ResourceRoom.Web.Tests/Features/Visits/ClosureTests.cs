using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class ClosureTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_OpenVisit_ChecksOut()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");
        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/closure']");

        Assert.Equal($"/visits/{desk.Visit.PublicId}", desk.Browser.Path);
        Assert.Contains("Ana Ruiz is checked out.", desk.Browser.Text);
        var stored = await OpenVisit.StoredAsync(app, desk.Visit.PublicId);
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, stored.EndedAt);
        var told = Assert.Single(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId));
        Assert.Equal(desk.Technician.Id, told.AccountId);
        Assert.Equal(desk.Room.Id, told.LocationId);
    }

    [Fact]
    public async Task Post_ClockSetBackSinceCheckIn_EndsWhenItBegan()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.AdjustTime(app.Time.GetUtcNow() - TimeSpan.FromMinutes(30));

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
        app.Time.AdjustTime(app.Time.GetUtcNow() + TimeSpan.FromMinutes(30));

        Assert.Equal(desk.Visit.StartedAt, (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
    }

    [Fact]
    public async Task Post_WithoutReturnUrl_RedirectsToDesk()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");

        Assert.Equal("/check-in", desk.Browser.Path);
    }

    [Theory]
    [InlineData("https://evil.test/")]
    [InlineData("//evil.test/")]
    [InlineData("/\\evil.test")]
    [InlineData("javascript:alert(1)")]
    public async Task Post_ExternalReturnUrl_RedirectsToDesk(string returnUrl)
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", ("returnUrl", returnUrl));

        Assert.Equal("/check-in", desk.Browser.Path);
    }

    [Fact]
    public async Task Post_Twice_ShowsFirstTimeAndChangesNothing()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var first = app.Time.GetUtcNow().UtcDateTime;
        var here = ("returnUrl", (string?)$"/visits/{desk.Visit.PublicId}");
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", here);
        app.Time.Advance(TimeSpan.FromMinutes(1));

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", here);

        Assert.Equal(System.Net.HttpStatusCode.OK, desk.Browser.Status);
        Assert.Contains($"Ana Ruiz was already checked out at {OfficeFormat.Time(first)}.", desk.Browser.Text);
        Assert.Equal(first, (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        Assert.Single(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_UndoneVisit_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/undo");

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", ("returnUrl", "/visits"));

        Assert.Contains("was undone, so there is nothing to check out", desk.Browser.Text);
        Assert.Empty(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_OutOfScope_IsRefusedAndLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var strangers = await OpenVisit.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        Assert.Equal(
            strangers.Count(stranger => stranger.Status == 404),
            (await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId)).Count);
    }

    [Fact]
    public async Task Post_UnknownVisit_IsNotFoundAndNotLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var unknown = Guid.CreateVersion7(app.Time.GetUtcNow());

        await desk.Browser.ForgeAsync($"/visits/{unknown}/closure");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, desk.Browser.Status);
        Assert.Empty(await app.AccessAsync(AccessKind.RefusedOutOfScope, unknown));
    }

    [Fact]
    public async Task Post_WithoutFormToken_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.PostAsync($"/visits/{desk.Visit.PublicId}/closure", []);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, desk.Browser.Status);
        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
    }

    [Fact]
    public async Task Undo_RightAway_PutsTheVisitorBackIntoTheRoom()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.OpenAsync("/check-in");
        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/closure']");
        Assert.Contains("0 visitors", desk.Browser.Text);
        Assert.NotNull(desk.Browser.Page.QuerySelector("#room li.is-left"));

        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/closure/undo']");

        Assert.Equal("/check-in", desk.Browser.Path);
        Assert.Contains($"Check-out of Ana Ruiz undone: in the room since {OfficeFormat.Time(desk.Visit.StartedAt)}.", desk.Browser.Text);
        Assert.Contains("1 visitor", desk.Browser.Text);
        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        var told = Assert.Single(await app.EventsAsync<CheckOutUndone>(desk.Visit.PublicId));
        Assert.Equal((desk.Technician.Id, desk.Room.Id), (told.AccountId, told.LocationId));
        Assert.Contains("Check-out undone", (await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}")).Text);
    }

    [Fact]
    public async Task Undo_NextAction_IsOfferedByTheVisitOnly()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
        await desk.Browser.OpenAsync("/check-in");

        Assert.Null(desk.Browser.Page.QuerySelector("#room li"));
        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");
        Assert.NotNull(desk.Browser.Page.QuerySelector("form[action$='/closure/undo']"));
        Assert.Null(desk.Browser.Page.QuerySelector("form[action$='/undo']:not([action$='/closure/undo'])"));
        app.Time.Advance(TimeSpan.FromMinutes(10.5));
        Assert.Null((await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}")).Page.QuerySelector("form[action$='/undo']"));
    }

    [Fact]
    public async Task CheckOut_AfterACheckIn_OffersOnlyItsOwnUndo()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("Latest") });
        await app.CreateVisitAsync(person, desk.Room, desk.Technician);
        await desk.Browser.OpenAsync("/check-in");
        Assert.Contains("Ana Latest is checked in", Alerts(desk));

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", ("returnUrl", "/check-in"));

        Assert.Contains("Ana Ruiz is checked out.", Alerts(desk));
        Assert.DoesNotContain("Latest", Alerts(desk));
        await desk.Browser.SubmitAsync("#desk-alerts form");
        Assert.Contains("Check-out undone: 1 person back in the room.", Alerts(desk));
        Assert.DoesNotContain("Latest", Alerts(desk));
        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
    }

    [Fact]
    public async Task Undo_Twice_SaysThatTheVisitorIsThere()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure/undo");
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure/undo");

        Assert.Contains("Ana Ruiz is in the room.", desk.Browser.Text);
        Assert.Single(await app.EventsAsync<CheckOutUndone>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Undo_CheckedInAgain_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == desk.Visit.ParticipantId));
        await app.CreateVisitAsync(person, desk.Room, desk.Technician);

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure/undo");

        Assert.Contains("Ana Ruiz was checked in again since, so the check-out stays.", desk.Browser.Text);
        Assert.NotNull((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
    }

    [Fact]
    public async Task Undo_OutOfScope_IsRefusedAndLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
        var strangers = await OpenVisit.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure/undo");
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.NotNull((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        Assert.Equal(strangers.Count(stranger => stranger.Status == 404), (await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId)).Count);
    }

    private static string Alerts(OpenVisit desk) => desk.Browser.Page.QuerySelector("#desk-alerts")!.TextContent;
}
