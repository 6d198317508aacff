using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>What accepted forms do when their day comes. Each test has a program of its own: the clock moves. It starts on 03/02/2026.</summary>
public sealed class ComingChangeTests : IAsyncLifetime, IDisposable
{
    private readonly ResourceRoomApp app = new();
    private Location room = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)app).InitializeAsync();
        room = await app.CreateRoomAsync(20, row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(17, 0)) });
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)app).DisposeAsync();

    public void Dispose() => app.Dispose();

    /// <summary>Case 39 of the offices.</summary>
    [Fact]
    public async Task TwoChanges_EachWritesItsOwnFieldsOnItsDay()
    {
        var phone = await AcceptedAsync(LocationFormKind.Change, ("EventOn", "04/01/2026"), ("Phone", "(217) 555-0188"));
        var lwia = await app.LwiaAsync(20);
        await lwia.OpenAsync($"/locations/forms/new?kind=Change&room={room.Code}");
        Assert.Contains("Other forms for this room", lwia.Text);
        var computers = await AcceptedAsync(LocationFormKind.Change, ("EventOn", "03/10/2026"), ("Computers", "20"));

        await OnAsync("2026-03-10");
        Assert.Equal(("(217) 555-0100", 20), await NowAsync());
        await OnAsync("2026-04-01");
        Assert.Equal(("(217) 555-0188", 20), await NowAsync());

        foreach (var form in new[] { phone, computers })
        {
            Assert.Single(await app.EventsAsync<LocationFormApplied>(form.PublicId));
        }

        Assert.Equal(3, (await app.RoomAsync(room.Id)).Versions.Count);
    }

    [Fact]
    public async Task OnItsDay_TwoNodes_ApplyItOnce()
    {
        var form = await AcceptedAsync(LocationFormKind.Change, ("EventOn", "03/10/2026"), ("Computers", "20"));
        app.MoveTo(new DateOnly(2026, 3, 10));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(app.ApplyFormsAsync)));

        Assert.Equal(20, (await app.RoomAsync(room.Id)).Computers);
        Assert.Single(await app.EventsAsync<LocationFormApplied>(form.PublicId));
    }

    [Fact]
    public async Task SameFieldTwice_IsAskedAboutAndAppliesByDate()
    {
        await AcceptedAsync(LocationFormKind.Change, ("EventOn", "04/01/2026"), ("Computers", "30"));
        var form = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Change, room, ("EventOn", "03/10/2026"), ("Computers", "20"));
        var oet = await app.OetAsync();

        await oet.AcceptAsync(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("Public computers: an accepted change sets it on 04/01/2026.", oet.Text);
        await oet.SubmitAsync("#review-form", ("Overlaps", "true"));
        Assert.Contains("Form accepted: ", oet.Text);

        await OnAsync("2026-03-10");
        Assert.Equal(20, (await app.RoomAsync(room.Id)).Computers);
        await OnAsync("2026-04-01");
        Assert.Equal(30, (await app.RoomAsync(room.Id)).Computers);
    }

    /// <summary>Case 40 of the offices.</summary>
    [Fact]
    public async Task MovedThenWithdrawn_NeverApplies()
    {
        var form = await AcceptedAsync(LocationFormKind.Change, ("EventOn", "03/10/2026"), ("Computers", "20"));
        var oet = await app.OetAsync();
        await oet.OpenAsync($"/locations/forms/{form.PublicId}");
        await oet.SubmitAsync("#move-form", ("To", "07/01/2026"), ("Reason", "Painters"));
        Assert.Contains("This is more than 90 days ahead.", oet.Text);
        await oet.SubmitAsync("#move-form", ("To", "03/20/2026"), ("Reason", "Painters"));
        Assert.Contains("Form moved.", oet.Text);
        Assert.Equal(new LocationFormMoved(new(2026, 3, 10), new(2026, 3, 20), "Painters"), Assert.Single(await app.EventsAsync<LocationFormMoved>(form.PublicId)).Read());
        await OnAsync("2026-03-11");
        Assert.Equal(12, (await app.RoomAsync(room.Id)).Computers);

        oet = await app.OetAsync();
        await oet.OpenAsync($"/locations/forms/{form.PublicId}");
        await oet.SubmitToAsync("#move-form", $"/locations/review/{form.PublicId}/withdraw", ("Reason", "No money left"));
        Assert.Contains("Form withdrawn.", oet.Text);

        await OnAsync("2026-03-20");
        Assert.Equal(12, (await app.RoomAsync(room.Id)).Computers);
        Assert.Single((await app.RoomAsync(room.Id)).Versions);
        Assert.Empty(await app.EventsAsync<LocationFormApplied>(form.PublicId));
        Assert.Equal(LocationFormState.Withdrawn, (await app.StoredFormAsync(form.PublicId)).State);
    }

    [Fact]
    public async Task Move_AlreadyInEffect_IsTold()
    {
        var form = await AcceptedAsync(LocationFormKind.Change, ("EventOn", "03/10/2026"), ("Computers", "20"));
        var oet = await app.OetAsync();
        await oet.OpenAsync($"/locations/forms/{form.PublicId}");
        app.Time.AdjustTime(app.Time.GetUtcNow().AddMinutes(1));
        await app.ArrangeAsync(async (_, db) => (await db.LocationForms.SingleAsync(row => row.Id == form.Id)).AppliedAt = app.Time.GetUtcNow().UtcDateTime);

        await oet.SubmitAsync("#move-form", ("To", "03/20/2026"), ("Reason", "Painters"));

        Assert.Contains("This form was changed, or took effect, after you opened it.", oet.Text);
        Assert.Empty(await app.EventsAsync<LocationFormMoved>(form.PublicId));
    }

    /// <summary>Case 41 of the offices.</summary>
    [Fact]
    public async Task ClosedForGood_LaterChangeLapsesAndStaffGoOn()
    {
        var other = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var change = await AcceptedAsync(LocationFormKind.Change, ("EventOn", "04/15/2026"), ("Computers", "20"));
        var closing = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Closure, room, ("EventOn", "04/01/2026"), ("Temporary", "no"), ("StaffGoTo", other.Code));
        var oet = await app.OetAsync();
        await oet.ReviewAsync(closing);
        Assert.Contains("so they lapse:", oet.Text);
        Assert.Contains(technician.DisplayName, oet.Text);
        await oet.SubmitAsync("#review-form");

        await OnAsync("2026-03-31");
        Assert.Equal([room.Code], await RoomsOfAsync(technician));
        await OnAsync("2026-04-01");
        Assert.Equal([other.Code], await RoomsOfAsync(technician));
        await OnAsync("2026-04-15");

        Assert.Equal((12, new DateOnly(2026, 4, 1)), ((await app.RoomAsync(room.Id)).Computers, (await app.RoomAsync(room.Id)).ClosedOn!.Value));
        Assert.Single(await app.EventsAsync<LocationFormLapsed>(change.PublicId));
        oet = await app.OetAsync();
        await oet.OpenAsync($"/locations/forms/{change.PublicId}");
        Assert.Contains("Lapsed", oet.Text);
    }

    [Fact]
    public async Task ClosedForATime_TakesNoVisitsThenOpensAgain()
    {
        await AcceptedAsync(LocationFormKind.Closure, ("EventOn", "03/09/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/13/2026"));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);

        await OnAsync("2026-03-09");
        var browser = app.NewBrowser();
        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("main form", ("Email", technician.Email), ("Password", Arrangements.Password));
        Assert.DoesNotContain(room.Name, browser.Text);
        var lwia = await app.LwiaAsync(20);
        await lwia.OpenAsync("/locations");
        Assert.Contains("Closed for now, through 03/13/2026", lwia.Text);

        await OnAsync("2026-03-14");
        await app.SignInTechnicianAsync(room);
        await (await app.LwiaAsync(20)).OpenAsync("/locations");
    }

    [Fact]
    public async Task TemporaryChange_IsSetBackByAnother()
    {
        await AcceptedAsync(LocationFormKind.Change, ("EventOn", "03/10/2026"), ("Phone", "(217) 555-0188"));
        var lwia = await app.LwiaAsync(20);
        await lwia.OpenAsync($"/locations/forms/new?kind=Change&room={room.Code}");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", "03/20/2026"));
        Assert.Contains("Phone: will be “(217) 555-0188” by then", lwia.Text);
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("Restore", "Phone"));
        Assert.Contains("Form submitted.", lwia.Text);
        var form = await app.QueryAsync(db => db.LocationForms.OrderBy(row => row.Id).LastAsync(row => row.LocationId == room.Id));
        await (await app.OetAsync()).AcceptAsync(form, ("Overlaps", "true"));

        await OnAsync("2026-03-10");
        Assert.Equal("(217) 555-0188", (await NowAsync()).Phone);
        await OnAsync("2026-03-20");
        Assert.Equal("(217) 555-0100", (await NowAsync()).Phone);
    }

    [Fact]
    public async Task ClosedForATime_EndMovedWhileItIsClosed_OpensEarlier()
    {
        var form = await AcceptedAsync(LocationFormKind.Closure, ("EventOn", "03/09/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/20/2026"));
        await OnAsync("2026-03-10");
        var oet = await app.OetAsync();
        await oet.OpenAsync($"/locations/forms/{form.PublicId}");
        Assert.Null(oet.Page.QuerySelector("button[formaction]"));

        await oet.SubmitAsync("#move-form", ("Through", "03/08/2026"), ("Reason", "The floor is dry"));
        Assert.Contains("Enter 03/09/2026 or a later day.", oet.Text);
        await oet.SubmitAsync("#move-form", ("Through", "03/11/2026"), ("Reason", "The floor is dry"));

        Assert.Contains("Form moved.", oet.Text);
        await OnAsync("2026-03-12");
        await app.SignInTechnicianAsync(room);
        Assert.Equal([(3, 8), (3, 11), (12, 31)], (await app.RoomAsync(room.Id)).Versions.OrderBy(version => version.From).Select(version => (version.Through.Month, version.Through.Day)));
    }

    /// <summary>Case 45 of the offices.</summary>
    [Fact]
    public async Task HoursOfTheDay_EndItsVisits()
    {
        await AcceptedAsync(LocationFormKind.Change, ("EventOn", "03/03/2026"), ("Hours[1].Closes", "4:00 PM"));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var before = await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician);
        await OnAsync("2026-03-03");
        var after = await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician);
        await OnAsync("2026-03-04");

        await app.RunAsync<Web.Features.Visits.CloseRooms>();

        var ends = await app.QueryAsync(db => db.Visits.OrderBy(visit => visit.Id).Select(visit => new { visit.Id, visit.EndedAt }).ToDictionaryAsync(visit => visit.Id, visit => visit.EndedAt));
        Assert.Equal(
            (Web.Infrastructure.OfficeClock.InstantOf(new(2026, 3, 2), new(17, 0)), Web.Infrastructure.OfficeClock.InstantOf(new(2026, 3, 3), new(16, 0))),
            (ends[before.Id]!.Value, ends[after.Id]!.Value));
    }

    [Fact]
    public async Task Draft_IsRemindedOfOnceBeforeItIsDueAndOnceAfter()
    {
        var lwia = await app.LwiaAsync(20);
        await lwia.OpenAsync("/locations/forms/new");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Name", "Forgotten"), ("EventOn", "03/02/2026"));
        var form = await app.StoredFormAsync("Forgotten");

        // Due on 03/16: reminded from 03/11 on, and again from 03/17 on.
        foreach (var (day, count) in new[] { ("2026-03-10", 0), ("2026-03-11", 1), ("2026-03-12", 1), ("2026-03-16", 1), ("2026-03-17", 2), ("2026-03-30", 2) })
        {
            await OnAsync(day);
            await app.RunAsync<RemindOfForms>();
            await app.RunAsync<RemindOfForms>();
            Assert.Equal(count, await app.QueryAsync(db => db.InboxItems.CountAsync(item => item.Kind == InboxKind.LocationForm && item.Role == Roles.LwiaAdministrator)));
        }

        Assert.Equal([FormReminderKind.DueSoon, FormReminderKind.Overdue], (await app.EventsAsync<LocationFormReminded>(form.PublicId)).Select(line => ((LocationFormReminded)line.Read()).Kind));
    }

    /// <summary>Case 37 of the offices, on the forms of a day in March.</summary>
    [Fact]
    public async Task Holiday_AddedBeforeSending_MovesTheDueDateAndStaysOnceSent()
    {
        var oet = await app.OetAsync();
        await oet.OpenAsync("/admin/holidays?year=2026");
        await app.ArrangeAsync((_, db) => Task.FromResult(db.HolidayChanges.Add(new() { Day = new(2026, 3, 5), AddedAs = "State funeral" }).Entity));
        var form = await app.SubmitNewAsync(await app.LwiaAsync(20), "After the funeral");
        Assert.Equal(new DateOnly(2026, 3, 10), form.DueOn);

        await app.ArrangeAsync(async (_, db) => db.HolidayChanges.Remove(await db.HolidayChanges.SingleAsync(row => row.Day == new DateOnly(2026, 3, 5))).Entity);

        await oet.OpenAsync("/locations/review");
        Assert.Contains("03/10/2026", oet.Text);
    }

    private async Task<LocationForm> AcceptedAsync(LocationFormKind kind, params (string Name, string? Value)[] entries)
    {
        var lwia = await app.LwiaAsync(20);
        var form = await app.SubmitAboutAsync(lwia, kind, room, entries);
        Assert.Contains("Form submitted.", lwia.Text);
        await (await app.OetAsync()).AcceptAsync(form, ("Overlaps", "true"));
        return await app.StoredFormAsync(form.PublicId);
    }

    private async Task OnAsync(string day)
    {
        app.MoveTo(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await app.ApplyFormsAsync();
    }

    private async Task<(string Phone, int Computers)> NowAsync()
    {
        var now = await app.RoomAsync(room.Id);
        return (now.Facts.Phone, now.Computers);
    }

    private Task<List<string>> RoomsOfAsync(User account) => app.QueryAsync(db => db.RoomAssignments.Where(row => row.AccountId == account.Id && row.EndedAt == null).Select(row => row.Location.Code).ToListAsync());
}
