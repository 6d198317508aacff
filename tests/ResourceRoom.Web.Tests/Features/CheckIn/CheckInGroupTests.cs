using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>The list of a group checked in: a visit each, by the desk's own act.</summary>
public sealed class CheckInGroupTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task CheckIn_AllAsked_RecordsAVisitAndAnEventEach()
    {
        var room = await app.CreateRoomAsync();
        var known = await app.SeenAsync(room, "Known");
        var scanned = await app.SeenAsync(await app.CreateRoomAsync(lwia: 7), "Scanned", change: answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        var code = await app.CreateCardAsync(scanned);
        var browser = await app.BeginGroupAsync(room, ("Services", "4"), ("Note", "Hiring event"));
        await browser.TypeAsync("known");
        await browser.TypeAsync(code.Printed);

        await browser.CheckInAllAsync(("Status[0]", "EmployedWithNotice"), ("Status[1]", "Declined"));

        Assert.Contains("2 people checked in.", browser.Text);
        Assert.Contains("Checked in (2)", browser.Text);
        Assert.Empty(browser.OnTheList());
        var (one, other) = (await TodayAsync(room, known), await TodayAsync(room, scanned));
        Assert.Equal((LaborForceStatus.EmployedWithNotice, ParticipantClass.BasicSelfService, false), (one.LaborForceStatus, one.Class, one.IsReportable));
        Assert.Equal((null, ResponseState.Declined, true), (other.LaborForceStatus, other.LaborForceStatusState, other.IsReportable));
        foreach (var visit in new[] { one, other })
        {
            Assert.Equal(("Hiring event", VisitSource.Desk), (visit.Note, visit.Source));
            Assert.Equal([1, 4], visit.Services.Select(used => used.ServiceId).Order());
            Assert.NotNull(browser.Page.QuerySelector($"a[href='/visits/{visit.PublicId}']"));
            var told = Assert.Single(await app.EventsAsync<VisitRecorded>(visit.PublicId));
            Assert.Equal(room.Id, told.LocationId);
        }

        Assert.Equal(LaborForceStatus.EmployedWithNotice, (await app.QueryAsync(db => db.Participants.SingleAsync(person => person.Id == known.Id))).LaborForceStatus);
    }

    [Fact]
    public async Task CheckIn_SomebodyNotAsked_NamesThemAndChecksInTheOthers()
    {
        var room = await app.CreateRoomAsync();
        var (asked, later) = (await app.SeenAsync(room, "Asked"), await app.SeenAsync(room, "Askedlater"));
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(later);
        await browser.AddAsync(asked);

        await browser.CheckInAllAsync(("Status[1]", "Employed"));

        Assert.Contains("1 person checked in. 1 person not checked in: see below.", browser.Text);
        Assert.Contains("Ask Ana Askedlater for Labor Force Status, or select Prefer not to answer.", browser.Page.QuerySelector("[id='Status-0-error']")!.TextContent);
        Assert.Equal("#Status-0", browser.Page.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.Null(await OpenOrNullAsync(room, later));

        await browser.CheckInAllAsync(("Status[0]", "Unemployed"));

        Assert.Contains("2 people checked in.", browser.Text);
        Assert.Equal(LaborForceStatus.Unemployed, (await TodayAsync(room, later)).LaborForceStatus);
        Assert.Equal(LaborForceStatus.Employed, (await TodayAsync(room, asked)).LaborForceStatus);
    }

    [Fact]
    public async Task CheckIn_SameFormTwice_MakesOneVisitEach()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.SeenAsync(room, "Doubled");
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(person);
        var list = browser.Path;

        await browser.CheckInAllAsync(("Status[0]", "Employed"));
        await browser.OpenAsync(list);
        await browser.CheckInAllAsync(("Status[0]", "Employed"));

        Assert.Contains("1 person checked in.", browser.Text);
        Assert.Single((await TodayAsync(room, person)).Services);

        // Checked out in between, the same form still finds the visit that it made.
        await app.QueryAsync(db => db.Visits.Where(visit => visit.ParticipantId == person.Id && visit.EndedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(visit => visit.EndedAt, app.Time.GetUtcNow().UtcDateTime)));
        await browser.OpenAsync(list);
        await browser.ForgeAsync($"{GroupForms.Address}/visits", [.. Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(GroupForms.ListForm)!)
            .Where(field => field.Key != "__RequestVerificationToken").Select(field => (field.Key, (string?)field.Value)), ("Status[0]", "Employed")]);
        Assert.Equal(2, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task CheckIn_SomebodyCameInMeanwhile_IsSaidAndHoldsUpNobody()
    {
        var room = await app.CreateRoomAsync();
        var (here, other) = (await app.SeenAsync(room, "Meanwhile"), await app.SeenAsync(room, "Unhindered"));
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(here);
        await browser.AddAsync(other);
        var visit = await app.CreateVisitAsync(here, room, await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));

        await browser.CheckInAllAsync(("Status[0]", "Employed"), ("Status[1]", "Employed"));

        Assert.Contains("1 person checked in. 1 person not checked in: see below.", browser.Text);
        Assert.Contains("Ana Meanwhile has been in the room since", browser.Page.QuerySelector("#errors")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector($"ol a[href='/visits/{visit.PublicId}']"));
        Assert.Equal(visit.PublicId, (await TodayAsync(room, here)).PublicId);
        await TodayAsync(room, other);
    }

    [Fact]
    public async Task CheckIn_RecordSavedByOthersEachTime_IsSaidAndHoldsUpNobody()
    {
        var room = await app.CreateRoomAsync();
        var (busy, other) = (await app.SeenAsync(room, "Busy"), await app.SeenAsync(room, "Quiet"));
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(busy);
        await browser.AddAsync(other);
        var saves = 0;
        app.BeforeTheNextSave(SaveFirstAsync);

        await browser.CheckInAllAsync(("Status[0]", "Employed"), ("Status[1]", "Employed"));

        Assert.Contains("Ana Busy was not checked in, because others saved the record at the same moment. Check in again.", browser.Text);
        Assert.Null(await OpenOrNullAsync(room, busy));
        await TodayAsync(room, other);
        await browser.CheckInAllAsync();
        Assert.Contains("2 people checked in.", browser.Text);
        await TodayAsync(room, busy);

        async Task SaveFirstAsync()
        {
            await app.QueryAsync(db => db.Participants.Where(person => person.Id == busy.Id).ExecuteUpdateAsync(row => row.SetProperty(person => person.Version, person => person.Version + 1)));
            if (++saves < 4)
            {
                app.BeforeTheNextSave(SaveFirstAsync);
            }
        }
    }

    [Fact]
    public async Task CheckIn_OutOfReachSince_IsSaidWithoutTheName()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.SeenAsync(room, "Vanished");
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(person);
        var last = await app.QueryAsync(db => db.Visits.Where(visit => visit.ParticipantId == person.Id).Select(visit => visit.PublicId).SingleAsync());
        var manager = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, room.LwiaNumber, room), room);
        await manager.OpenAsync($"/visits/{last}");
        await manager.ForgeAsync($"/visits/{last}/void", ("Reason", "Entered for the wrong person"));

        await browser.CheckInAllAsync(("Status[0]", "Employed"));

        Assert.Contains("This person can’t be found at this desk anymore.", browser.Text);
        Assert.Equal(["Not found anymore"], browser.OnTheList());
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, person.PublicId));
        Assert.Null(await OpenOrNullAsync(room, person));
    }

    [Fact]
    public async Task CheckIn_RoomClosedSince_SaysSoAndKeepsTheList()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.SeenAsync(room, "Shutout");
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(person);
        await app.CloseRoomAsync(room, app.Today);

        await browser.CheckInAllAsync(("Status[0]", "NotInLaborForce"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This room is closed, so visits can’t be recorded", browser.Text);
        Assert.Equal(["Ana Shutout"], browser.OnTheList());
        Assert.Equal("NotInLaborForce", browser.Page.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Null(await OpenOrNullAsync(room, person));
    }

    [Fact]
    public async Task CheckIn_ServiceThatIsNotOffered_IsSaidAtTheServices()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(await app.SeenAsync(room, "Serviced"));

        await browser.CheckInAllAsync(("Services", "99999"), ("Status[0]", "Employed"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("One of the services is not offered", browser.Page.QuerySelector("#Services-error")!.TextContent);
        Assert.Equal(["Ana Serviced"], browser.OnTheList());
    }

    [Fact]
    public async Task Show_AfterCheckIn_LeadsToAnotherListForTheSameServices()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.BeginGroupAsync(room, ("Note", "Second hour"));
        await browser.AddAsync(await app.SeenAsync(room, "Firsthour"));
        await browser.CheckInAllAsync(("Status[0]", "Employed"));

        await browser.OpenAsync(browser.Page.QuerySelectorAll("#group a").Single(link => link.TextContent.StartsWith("Start another list", StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.Contains("On the list (0)", browser.Text);
        Assert.DoesNotContain("Checked in (", browser.Text);
        Assert.Contains("Second hour", browser.Text);
    }

    private async Task<Visit> TodayAsync(Location room, Participant person) => Assert.IsType<Visit>(await OpenOrNullAsync(room, person));

    private Task<Visit?> OpenOrNullAsync(Location room, Participant person) => app.QueryAsync(db => db.Visits.Include(visit => visit.Services)
        .SingleOrDefaultAsync(visit => visit.ParticipantId == person.Id && visit.LocationId == room.Id && visit.EndedAt == null));
}
