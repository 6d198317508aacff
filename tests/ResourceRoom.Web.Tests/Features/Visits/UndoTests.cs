using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class UndoTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_OwnLastCheckIn_VoidsVisit()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");
        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/undo']");

        Assert.Contains("Check-in for Ana Ruiz undone.", desk.Browser.Text);
        Assert.Contains("This visit no longer counts", desk.Browser.Text);
        var stored = await OpenVisit.StoredAsync(app, desk.Visit.PublicId);
        Assert.Equal(VisitVoid.UndoneAtTheDesk, stored.Void!.Reason);
        Assert.Equal(desk.Technician.Id, stored.Void.VoidedById);
        Assert.Equal(stored.Void.VoidedAt, stored.EndedAt);
        Assert.Single(await app.EventsAsync<CheckInUndone>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_AfterUndo_AllowsNewCheckIn()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await UndoAsync(desk, desk.Visit);

        var again = await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician);

        Assert.Null(again.EndedAt);
    }

    [Fact]
    public async Task Post_Twice_VoidsOnce()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await UndoAsync(desk, desk.Visit);

        await UndoAsync(desk, desk.Visit);

        Assert.Contains("was undone earlier", desk.Browser.Text);
        Assert.Single(await app.EventsAsync<CheckInUndone>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_ColleaguesCheckIn_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var colleague = await app.SignInAsync(await app.CreateAccountAsync(Roles.Technician, 20, desk.Room), desk.Room);
        await colleague.OpenAsync("/participants");

        await UndoAsync(desk with { Browser = colleague }, desk.Visit);

        await AssertRefusedAsync(desk with { Browser = colleague }, "Someone else checked Ana Ruiz in");
    }

    [Fact]
    public async Task Post_CheckedOut_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", ("returnUrl", "/visits"));

        await UndoAsync(desk, desk.Visit);

        await AssertRefusedAsync(desk, "is already checked out");
    }

    [Fact]
    public async Task Post_EndedAtClosing_IsUndoneAndSaysSo()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var closing = app.Time.GetUtcNow().UtcDateTime.AddMinutes(1);
        await app.ArrangeAsync(async (_, db) =>
        {
            var visit = (await db.Visits.FindAsync(desk.Visit.Id))!;
            (visit.EndedAt, visit.WasNotCheckedOut) = (closing, true);
            return visit;
        });
        app.Time.Advance(TimeSpan.FromMinutes(2));
        await desk.Browser.OpenAsync("/check-in");

        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/undo']");

        Assert.Contains($"Check-in for Ana Ruiz undone. The visit had ended at {OfficeFormat.Time(closing)}, when the room closed.", desk.Browser.Text);
        var stored = await OpenVisit.StoredAsync(app, desk.Visit.PublicId);
        Assert.Equal(VisitVoid.UndoneAtTheDesk, stored.Void!.Reason);
        Assert.Equal(closing, stored.EndedAt);
        Assert.Single(await app.EventsAsync<CheckInUndone>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_LaterCheckIn_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician);

        await UndoAsync(desk, desk.Visit);

        await AssertRefusedAsync(desk, "only your last check-in can be undone");
    }

    [Fact]
    public async Task Post_LaterCheckInUndone_IsAllowed()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var later = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician);
        await UndoAsync(desk, later);

        await UndoAsync(desk, desk.Visit);

        Assert.NotNull((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
    }

    [Fact]
    public async Task Post_LaterCheckInInOtherRoom_IsAllowed()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.CreateVisitAsync(desk.Person, await app.CreateRoomAsync(), desk.Technician);

        await UndoAsync(desk, desk.Visit);

        Assert.NotNull((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
    }

    [Fact]
    public async Task Post_LaterSheetRow_IsAllowed()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var now = app.Time.GetUtcNow().UtcDateTime;
        await FromPaperAsync(desk, now.AddHours(-1), now.AddMinutes(-30));

        await UndoAsync(desk, desk.Visit);

        Assert.NotNull((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
    }

    [Fact]
    public async Task Desk_LaterSheetRow_StillOffersUndo()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await FromPaperAsync(desk, app.Time.GetUtcNow().UtcDateTime.AddHours(-1), endedAt: null);

        await desk.Browser.OpenAsync("/check-in");

        Assert.NotNull(desk.Browser.Page.QuerySelector($"form[action='/visits/{desk.Visit.PublicId}/undo']"));
    }

    [Fact]
    public async Task Post_CorrectedCheckIn_UsesRecordingTime()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.CorrectAsync(desk.Visit, ("StartTime", "7:00 AM"));

        await UndoAsync(desk, desk.Visit);

        Assert.NotNull((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Post_AroundEndOfWindow_IsExact(int secondsTooLate, bool isUndone)
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(UndoRule.Window + TimeSpan.FromSeconds(secondsTooLate));

        await UndoAsync(desk, desk.Visit);

        Assert.Equal(isUndone, (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void is not null);
        Assert.Equal(!isUndone, desk.Browser.Text.Contains("more than 10 minutes ago", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_OutOfScope_IsRefusedAndLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var strangers = await OpenVisit.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/undo");
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
        Assert.Equal(
            strangers.Count(stranger => stranger.Status == 404),
            (await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId)).Count);
    }

    /// <summary>A visit that the technician typed in from a paper sheet just now.</summary>
    private Task<Visit> FromPaperAsync(OpenVisit desk, DateTime startedAt, DateTime? endedAt) => app.ArrangeAsync(async (_, db) =>
    {
        var visit = new Visit
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = (await app.CreateParticipantAsync()).Id,
            LocationId = desk.Room.Id,
            StartedAt = startedAt,
            EndedAt = endedAt,
            Day = app.Today,
            RecordedAt = app.Time.GetUtcNow().UtcDateTime,
            LaborForceStatusState = Domain.Participants.ResponseState.Declined,
            Class = desk.Visit.Class,
            IsReportable = false,
            Source = VisitSource.CatchUp,
            TechnicianId = desk.Technician.Id,
        };
        db.Visits.Add(visit);
        return visit;
    });

    private static Task<Browser> UndoAsync(OpenVisit desk, Visit visit) =>
        desk.Browser.ForgeAsync($"/visits/{visit.PublicId}/undo", ("returnUrl", "/visits"));

    private async Task AssertRefusedAsync(OpenVisit desk, string words)
    {
        Assert.Contains(words, desk.Browser.Text);
        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
        Assert.Empty(await app.EventsAsync<CheckInUndone>(desk.Visit.PublicId));
    }
}
