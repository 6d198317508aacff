using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>What an undo takes back of the answers that the check-in supplied.</summary>
public sealed class UndoAnswersTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Undo_WrongRecordChosen_TakesBackSsnAndReportability()
    {
        var desk = await AtTheDeskAsync("Petrov", answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1980, 1, 5)) });
        await desk.Browser.OpenNewVisitorAsync("zzz");
        await desk.Browser.CheckInNewAsync(("Questions.FirstName", "Ione"), ("Questions.LastName", "Petrov"), ("Questions.BirthDate", "11/19/1980"));
        await desk.Browser.SubmitAsync(DeskForms.CardForm, ("id", desk.Person.PublicId.ToString()));
        Assert.True((await EarlierAsync(desk)).IsReportable);

        await UndoAsync(desk.Browser);

        Assert.Contains("Check-in for Ione Petrov undone. Social Security Number, Labor Force Status, Hispanic, Race/Ethnicity and Gender are as before the check-in. 1 other visit is no longer reportable.", desk.Browser.Text);
        await AssertAsBeforeAsync(desk);
        Assert.Null((await EarlierAsync(desk)).BecameReportableAt);
        Assert.False((await EarlierAsync(desk)).IsReportable);
        Assert.Equal("""{"visits":1}""", Assert.Single(await app.EventsAsync<VisitsNoLongerReportable>(desk.Person.PublicId)).Detail);
        var events = await app.EventsAsync<ParticipantItemsChanged>(desk.Person.PublicId);
        Assert.Equal(2, events.Count);
        Assert.Contains("""{"item":"Ssn","before":"(given)","after":"(Declined)"}""", events[^1].Detail);
    }

    [Fact]
    public async Task Undo_ReturningVisitor_TakesBackWhatWasAskedAgain()
    {
        var desk = await AtTheDeskAsync("Returning", answers => answers with { Gender = Answer<Gender>.NotAsked });
        await desk.Browser.OpenCardAsync("returning", desk.Person);
        await desk.Browser.CheckInAsync(("Questions.BirthDate", "02/23/1988"), ("Questions.Gender", "Female"), ("Questions.Ssn", SsnGenerator.Next().Digits));

        await UndoAsync(desk.Browser);

        Assert.Contains("Social Security Number, Birth Date, Labor Force Status and Gender are as before the check-in.", desk.Browser.Text);
        await AssertAsBeforeAsync(desk);
    }

    [Fact]
    public async Task Undo_DeclineOfItemNotAsked_IsNotAskedAgain()
    {
        var desk = await AtTheDeskAsync("Unasked", answers => answers with { Gender = Answer<Gender>.NotAsked, LaborForceStatus = Answer<LaborForceStatus>.NotAsked });
        await desk.Browser.OpenCardAsync("unasked", desk.Person);
        await desk.Browser.CheckInAsync(("Questions.LaborForceStatus", null), ("Questions.DeclineLaborForceStatus", "true"), ("Questions.DeclineGender", "true"));

        await UndoAsync(desk.Browser);

        await AssertAsBeforeAsync(desk);
    }

    [Fact]
    public async Task Undo_ItemChangedSince_StaysAndIsNamed()
    {
        var desk = await AtTheDeskAsync("Changedsince");
        await desk.Browser.OpenCardAsync("changedsince", desk.Person);
        await desk.Browser.CheckInAsync(("Questions.Ssn", SsnGenerator.Next().Digits), ("Questions.Gender", "Female"));
        var other = SsnGenerator.Next();
        await desk.Browser.OpenAsync($"/participants/{desk.Person.PublicId}/edit");
        await desk.Browser.SubmitAsync("#items-form", ("Questions.Ssn", other.Digits));
        await desk.Browser.OpenAsync("/check-in");

        await UndoAsync(desk.Browser);

        Assert.Contains("Labor Force Status and Gender are as before the check-in. Social Security Number changed since and stays.", desk.Browser.Text);
        var after = await StoredAsync(desk.Person);
        Assert.Equal(other.LastFour, after.SsnLastFour);
        Assert.Equal(ResponseState.Declined, after.GenderResponse.State);
        Assert.Equal(ParticipantClass.ReportedSelfService, after.Class);
        Assert.True((await EarlierAsync(desk)).IsReportable);
    }

    [Fact]
    public async Task Undo_StatusGivenElsewhereSince_Stays()
    {
        var desk = await AtTheDeskAsync("Statussince");
        await desk.Browser.OpenCardAsync("statussince", desk.Person);
        await desk.Browser.CheckInAsync();
        var room = await app.CreateRoomAsync();
        await app.CreateVisitAsync(desk.Person, room, await app.CreateAccountAsync(Roles.Technician, 20, room), endedAt: app.Time.GetUtcNow().UtcDateTime);
        var elsewhere = await app.AtTheDeskAsync(room);
        await elsewhere.OpenCardAsync("statussince", desk.Person);
        await elsewhere.CheckInAsync(("Questions.LaborForceStatus", "Employed"), ("Questions.Gender", "Male"));

        await UndoAsync(desk.Browser);

        var after = await StoredAsync(desk.Person);
        Assert.Equal((LaborForceStatus.Employed, Gender.Male), (after.LaborForceStatus, after.Gender));
    }

    [Fact]
    public async Task Undo_LaborForceStatus_GoesBackToWhatWasOnFile()
    {
        var desk = await AtTheDeskAsync("Statusbefore", answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.NotInLaborForce) });
        app.Time.Advance(TimeSpan.FromDays(1));
        desk = desk with { Browser = await app.AtTheDeskAsync(desk.Room) };
        await desk.Browser.OpenCardAsync("statusbefore", desk.Person);
        await desk.Browser.CheckInAsync(("Questions.LaborForceStatus", "Employed"));

        await UndoAsync(desk.Browser);

        await AssertAsBeforeAsync(desk);
    }

    [Fact]
    public async Task Undo_NewVisitor_LeavesRecordWithoutAnswers()
    {
        var ssn = SsnGenerator.Next();
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenNewVisitorAsync("zzz");
        await browser.CheckInNewAsync(("Questions.LastName", "Neverhere"), ("Questions.Ssn", ssn.Digits));
        var person = (await app.QueryAsync(db => db.Visits.Include(visit => visit.Participant).SingleAsync(visit => visit.LocationId == room.Id))).Participant;

        await UndoAsync(browser);

        Assert.Contains("Check-in for Maria Neverhere undone. The record that it made has no answers anymore.", browser.Text);
        var after = await StoredAsync(person);
        Assert.All(ResponsesOf(after), response => Assert.Equal(new Response(), response));
        Assert.Null(after.SsnHash);
        Assert.Null(after.LastNameKey);
        Assert.Equal(ParticipantClass.Unclassified, after.Class);

        await browser.FindAsync(ssn.Digits);
        Assert.Contains("No matches for this SSN", browser.Text);
        await browser.FindAsync("neverhere");
        Assert.Contains("No matches", browser.Text);
    }

    [Fact]
    public async Task Undo_NewVisitorSeenElsewhereSince_KeepsAnswers()
    {
        var ssn = SsnGenerator.Next();
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenNewVisitorAsync("zzz");
        await browser.CheckInNewAsync(("Questions.LastName", "Seensince"), ("Questions.Ssn", ssn.Digits));
        var elsewhere = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.LastName == "Seensince"));
        await elsewhere.OpenCardAsync(ssn.Digits, person);
        await elsewhere.CheckInAsync();

        await UndoAsync(browser);

        Assert.Contains("The record that it made was used since, so its answers stay.", browser.Text);
        Assert.NotNull((await StoredAsync(person)).SsnHash);
    }

    [Fact]
    public async Task Undo_PersonOfOtherArea_IsOutOfReachAgain()
    {
        var desk = await AtTheDeskAsync("Closedagain");
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenNewVisitorAsync("zzz");
        await browser.CheckInNewAsync(("Questions.FirstName", "Ione"), ("Questions.LastName", "Closedagain"));
        await browser.SubmitAsync(DeskForms.CardForm, ("id", desk.Person.PublicId.ToString()));
        await browser.OpenAsync($"/participants/{desk.Person.PublicId}");
        Assert.Equal(200, (int)browser.Status);
        await browser.OpenAsync("/check-in");

        await UndoAsync(browser);

        await browser.OpenAsync($"/participants/{desk.Person.PublicId}");
        Assert.Equal(404, (int)browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Person.PublicId));
        await browser.OpenAsync("/check-in");
        await browser.FindAsync("closedagain");
        Assert.Contains("No matches", browser.Text);
        Assert.False(await app.QueryAsync(db => db.RoomVisitors.AnyAsync(row => row.LocationId == room.Id && row.ParticipantId == desk.Person.Id)));
    }

    [Fact]
    public async Task Void_OnlyVisit_PutsPersonOutOfReach()
    {
        var open = await OpenVisit.OpenAsync(app);
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await administrator.OpenAsync($"/participants/{open.Person.PublicId}");
        Assert.Equal(200, (int)administrator.Status);

        await open.Browser.ForgeAsync($"/visits/{open.Visit.PublicId}/void", ("Reason", "Wrong person"));

        await open.Browser.OpenAsync($"/visits/{open.Visit.PublicId}");
        Assert.Contains("This visit no longer counts", open.Browser.Text);
        Assert.Null(open.Browser.Page.QuerySelector($"a[href='/participants/{open.Person.PublicId}']"));
        await administrator.OpenAsync($"/participants/{open.Person.PublicId}");
        Assert.Equal(404, (int)administrator.Status);
    }

    private static Task<Browser> UndoAsync(Browser browser) => browser.SubmitAsync("form[action$='/undo']");

    /// <summary>Ione of 62704 with one visit a week ago, and the desk of the same room.</summary>
    private async Task<Scene> AtTheDeskAsync(string lastName, Func<NineAnswers, NineAnswers>? change = null)
    {
        var room = await app.CreateRoomAsync();
        var person = await app.CreateParticipantAsync(answers =>
        {
            var named = answers with { FirstName = Answer<string>.Given("Ione"), LastName = Answer<string>.Given(lastName) };
            return change is null ? named : change(named);
        });
        var lastWeek = app.Time.GetUtcNow().UtcDateTime.AddDays(-7);
        var visit = await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room), lastWeek, lastWeek.AddHours(1));
        return new Scene(room, await StoredAsync(person), visit, await app.AtTheDeskAsync(room));
    }

    private async Task AssertAsBeforeAsync(Scene desk)
    {
        var after = await StoredAsync(desk.Person);
        Assert.Equal(ResponsesOf(desk.Person), ResponsesOf(after));
        Assert.Equal(desk.Person.SsnHash, after.SsnHash);
        Assert.Equal(desk.Person.SsnLastFour, after.SsnLastFour);
        Assert.Equal(desk.Person.BirthDateHash, after.BirthDateHash);
        Assert.Equal((desk.Person.LaborForceStatus, desk.Person.Hispanic, desk.Person.Race, desk.Person.Gender), (after.LaborForceStatus, after.Hispanic, after.Race, after.Gender));
        Assert.Equal(desk.Person.Class, after.Class);
    }

    private static Response[] ResponsesOf(Participant person) =>
    [
        person.FirstNameResponse, person.LastNameResponse, person.ZipResponse, person.SsnResponse, person.BirthDateResponse,
        person.LaborForceStatusResponse, person.HispanicResponse, person.RaceResponse, person.GenderResponse,
    ];

    private Task<Participant> StoredAsync(Participant person) => app.QueryAsync(db => db.Participants.AsNoTracking().SingleAsync(row => row.Id == person.Id));

    private Task<Visit> EarlierAsync(Scene desk) => app.QueryAsync(db => db.Visits.AsNoTracking().SingleAsync(visit => visit.Id == desk.Earlier.Id));

    private sealed record Scene(Location Room, Participant Person, Visit Earlier, Browser Browser);
}
