using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>The closing of rooms. The clock begins on Monday 03/02/2026 at nine in the morning; days are told by their distance from it.</summary>
public sealed class CloseRoomsTests(RivalApp app) : IClassFixture<RivalApp>, IAsyncLifetime
{
    private static readonly DateTimeOffset NineOnMonday = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    public Task InitializeAsync()
    {
        app.Time.AdjustTime(NineOnMonday);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("2026-03-02T14:00Z", "2026-03-02T22:29:59Z", null)]
    [InlineData("2026-03-02T14:00Z", "2026-03-02T22:30Z", "2026-03-02T22:30Z")]
    [InlineData("2026-03-02T14:00Z", "2026-03-05T09:00Z", "2026-03-02T22:30Z")] // The program was down for days.
    [InlineData("2026-03-02T22:30Z", "2026-03-03T05:59:59Z", null)] // Begun at closing: until midnight.
    [InlineData("2026-03-02T22:30Z", "2026-03-03T06:00Z", "2026-03-03T06:00Z")]
    [InlineData("2026-03-07T18:00Z", "2026-03-08T06:00Z", "2026-03-08T06:00Z")] // A Saturday, closed all day.
    [InlineData("2026-03-08T07:30Z", "2026-03-09T05:00Z", "2026-03-09T05:00Z")] // The Sunday on which summer time begins has 23 hours.
    [InlineData("2026-03-09T13:00Z", "2026-03-09T21:30Z", "2026-03-09T21:30Z")]
    [InlineData("2026-11-01T06:30Z", "2026-11-02T06:00Z", "2026-11-02T06:00Z")] // The one on which it ends has 25.
    [InlineData("2026-12-31T23:00Z", "2027-01-01T06:00Z", "2027-01-01T06:00Z")]
    public async Task Execute_AroundClosing_EndsVisitAtClosing(string startedAt, string now, string? endedAt)
    {
        var desk = await OpenVisit.OpenAsync(app);
        await OpenHoursAsync(desk);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, Instant(startedAt));
        app.Time.AdjustTime(Instant(now));

        await CloseRoomsAsync();

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal((endedAt is null ? null : Instant(endedAt), endedAt is not null), (stored.EndedAt, stored.WasNotCheckedOut));
        var told = await app.EventsAsync<VisitEndedAtClosing>(visit.PublicId);
        Assert.Equal(endedAt is null ? 0 : 1, told.Count);
        Assert.All(told, line => Assert.Null(line.AccountId));
    }

    [Fact]
    public async Task Execute_RoomWithoutHours_EndsAtMidnight()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.AdjustTime(new DateTimeOffset(2026, 3, 3, 6, 0, 0, TimeSpan.Zero));

        await CloseRoomsAsync();

        Assert.Equal(new DateTime(2026, 3, 3, 6, 0, 0, DateTimeKind.Utc), (await Corrections.StoredAsync(app, desk.Visit)).EndedAt);
    }

    [Fact]
    public async Task Execute_RepeatedHour_NeverEndsBeforeStart()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.SetHoursAsync(desk.Room, new([new(DayOfWeek.Sunday, new TimeOnly(0, 0), new TimeOnly(1, 45))]));
        var secondHalfPastOne = new DateTime(2026, 11, 1, 7, 30, 0, DateTimeKind.Utc);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, secondHalfPastOne);
        app.Time.AdjustTime(secondHalfPastOne.AddHours(1));

        await CloseRoomsAsync();

        Assert.Equal(secondHalfPastOne, (await Corrections.StoredAsync(app, visit)).EndedAt);
    }

    [Fact]
    public async Task Execute_ManyVisits_EndsEachOnce()
    {
        var desk = await OpenVisit.OpenAsync(app);
        foreach (var _ in Enumerable.Range(0, CloseRooms.BatchSize + 3))
        {
            await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician);
        }

        app.Time.Advance(TimeSpan.FromDays(1));
        Assert.True(await IsDueAsync());
        await CloseRoomsAsync();
        await CloseRoomsAsync();

        Assert.False(await IsDueAsync());
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(visit => visit.LocationId == desk.Room.Id && (visit.EndedAt == null || !visit.WasNotCheckedOut))));
        var visits = await app.QueryAsync(db => db.Visits.Where(visit => visit.LocationId == desk.Room.Id).Select(visit => visit.PublicId).ToListAsync());
        var subjects = visits.Select(id => id.ToString()).ToList();
        Assert.Equal(CloseRooms.BatchSize + 4, subjects.Count);
        Assert.Equal(
            subjects.Count,
            await app.QueryAsync(db => db.ActivityEvents.Of<VisitEndedAtClosing>().CountAsync(line => subjects.Contains(line.SubjectId))));
    }

    [Fact]
    public async Task Execute_Interrupted_ResumesNextTime()
    {
        var desk = await OpenVisit.OpenAsync(app);
        foreach (var _ in Enumerable.Range(0, CloseRooms.BatchSize + 3))
        {
            await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician);
        }

        app.Time.Advance(TimeSpan.FromDays(1));
        app.BeforeTheNextSave(() => throw new OperationCanceledException());
        await Assert.ThrowsAsync<OperationCanceledException>(CloseRoomsAsync);

        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(visit => visit.LocationId == desk.Room.Id && visit.EndedAt != null)));
        await CloseRoomsAsync();
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(visit => visit.LocationId == desk.Room.Id && visit.EndedAt == null)));
    }

    [Fact]
    public async Task Execute_CheckedOutBeforeSave_KeepsCheckOut()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var other = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician);
        app.Time.Advance(TimeSpan.FromDays(1));
        var technician = await (await app.SignInAsync(desk.Technician, desk.Room)).OpenAsync("/participants");
        app.BeforeTheNextSave(() => ActAsync(technician, desk.Visit, "closure"));

        await CloseRoomsAsync();

        var stored = await Corrections.StoredAsync(app, desk.Visit);
        Assert.Equal((app.Time.GetUtcNow().UtcDateTime, false), (stored.EndedAt, stored.WasNotCheckedOut));
        Assert.Empty(await app.EventsAsync<VisitEndedAtClosing>(desk.Visit.PublicId));
        Assert.True((await Corrections.StoredAsync(app, other)).WasNotCheckedOut);
    }

    [Theory]
    [InlineData("closure")]
    [InlineData("services")]
    public async Task Post_ActOnVisitEndedByRoom_OffersCorrection(string act)
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await CloseRoomsAsync();
        var browser = await (await app.SignInAsync(desk.Technician, desk.Room)).OpenAsync("/participants");

        await ActAsync(browser, desk.Visit, act);

        Assert.Contains("No one checked Ana Ruiz out, so the visit ended at 12:00 AM, when the room closed. Correct the visit", browser.Text);
        Assert.Equal([1], (await Corrections.StoredAsync(app, desk.Visit)).Services.Select(used => used.ServiceId));
    }

    [Fact]
    public async Task Post_CorrectedEnd_IsNoLongerFlagged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await CloseRoomsAsync();
        var browser = await app.SignInAsync(desk.Technician, desk.Room);
        await browser.OpenAsync($"/visits/{desk.Visit.PublicId}");
        Assert.Contains("not checked out", browser.Text);
        Assert.Contains("up to 15 h 0 min", browser.Text);
        Assert.Contains("Ended automatically at closing time: no one checked the visitor out", browser.Text);

        await browser.CorrectAsync(desk.Visit, ("EndDay", "03/02/2026"), ("EndTime", "11:30 AM"));

        Assert.False((await Corrections.StoredAsync(app, desk.Visit)).WasNotCheckedOut);
        Assert.Contains("2 h 30 min", browser.Text);
        Assert.DoesNotContain("up to", browser.Text);
        Assert.Contains("Ended automatically at closing time", browser.Text);
    }

    [Fact]
    public async Task Post_OtherFieldCorrected_StaysFlagged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await CloseRoomsAsync();

        await (await app.SignInAsync(desk.Technician, desk.Room)).CorrectAsync(desk.Visit, ("Note", "New"));

        Assert.True((await Corrections.StoredAsync(app, desk.Visit)).WasNotCheckedOut);
    }

    [Fact]
    public async Task Desk_NextMorning_IsEmptyAndAllowsCheckIn()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await CloseRoomsAsync();

        var browser = await (await app.SignInAsync(desk.Technician, desk.Room)).OpenAsync("/check-in");

        Assert.Contains("No one is checked in.", browser.Text);
        Assert.Null((await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician)).EndedAt);
    }

    [Fact]
    public async Task LocationPage_ShowsHoursOfEachDay()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        await oet.OpenAsync($"/locations/{desk.Room.Code}");
        Assert.Contains("No hours by weekday are on file.", oet.Text);
        await OpenHoursAsync(desk);

        await oet.OpenAsync($"/locations/{desk.Room.Code}");

        var days = oet.Page.QuerySelectorAll("section[aria-labelledby=hours] dl > div").Select(day => $"{day.Children[0].TextContent}: {day.Children[1].TextContent}").ToList();
        Assert.Equal(7, days.Count);
        Assert.Equal(("Monday: 8:30 AM to 4:30 PM", "Saturday: Closed", "Sunday: Closed"), (days[0], days[5], days[6]));
    }

    private Task<Location> OpenHoursAsync(OpenVisit desk) => app.SetHoursAsync(desk.Room, Arrangements.Weekdays(new(8, 30), new(16, 30)));

    private async Task<bool> IsDueAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CloseRooms>().IsDueAsync(CancellationToken.None);
    }

    private async Task CloseRoomsAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CloseRooms>().ExecuteAsync(CancellationToken.None);
    }

    private static Task<Browser> ActAsync(Browser browser, Visit visit, string act) =>
        browser.ForgeAsync($"/visits/{visit.PublicId}/{act}", ("services", "2"), ("returnUrl", "/visits"));

    private static DateTime Instant(string text) =>
        DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
}
