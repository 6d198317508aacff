using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

public sealed class SheetRowMatcherTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_SsnOnFile_MatchesPersonAndNeedsOnlyLaborForceStatus()
    {
        var ssn = SsnGenerator.Next();
        var person = await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Bynumber", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(
            1, "Misspelled", ("Ssn", ssn.Digits), ("Zip", null), ("DeclineRest", null)));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Ada Bynumber is saved", browser.RowText(1));
        Assert.Contains("on file", browser.RowText(1));
        Assert.Contains("Last Name on file differs from the sheet. The answer on file was kept.", browser.RowText(1));
        Assert.Equal(2, await VisitsOfAsync(person));
        Assert.Equal(0, await PeopleNamedAsync("Misspelled"));
    }

    [Fact]
    public async Task Post_NameAndZipOnFile_WaitsForChoice()
    {
        var person = await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Offered");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Offered"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Possible match found", browser.RowText(1));
        Assert.Contains("62704 · birth year not given · first time in this room · same first name, last name and ZIP", browser.RowText(1));
        Assert.Empty(browser.Page.QuerySelectorAll("[data-who]:checked"));
        Assert.Equal(1, await VisitsOfAsync(person));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", person.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(2, await VisitsOfAsync(person));
        Assert.Equal(1, await PeopleNamedAsync("Offered"));
    }

    [Fact]
    public async Task Post_SimilarNameAndBirthDate_WaitsForChoice()
    {
        await SeenAsync(await app.CreateRoomAsync(lwia: 7), "de la Ventana", answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1974, 4, 4)) });
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Ventana", ("BirthDate", "04/04/1974")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("similar name and same birth date", browser.RowText(1));
        Assert.Equal(0, await PeopleNamedAsync("Ventana"));
    }

    [Fact]
    public async Task Post_SameNameInRoom_IsOfferedWithoutZip()
    {
        var room = await app.CreateOpenRoomAsync();
        await SeenAsync(room, "Nameonly");
        var browser = await app.AtTheSheetAsync(room);

        await browser.SaveAllAsync(Sheet.Row(1, "Nameonly", ("Zip", "PNTA")));

        Assert.Contains("last here 02/26/2026 · same name", browser.RowText(1));
    }

    [Fact]
    public async Task Post_SameNameOutOfScope_IsNotOffered()
    {
        await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Elsewhere");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Elsewhere", ("Zip", "62999")));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(2, await PeopleNamedAsync("Elsewhere"));
    }

    [Fact]
    public async Task Post_NoneOfThem_RecordsNewPerson()
    {
        await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Namesake");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Sheet.Row(1, "Namesake", ("DeclineRest", null)));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", "new"));

        Assert.Contains("Gender is empty", browser.RowText(1));
        Assert.Equal("new", browser.Page.QuerySelector("[data-who]:checked, [data-who][checked]")!.GetAttribute("value"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].DeclineRest", "true"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(2, await PeopleNamedAsync("Namesake"));
    }

    [Fact]
    public async Task Post_ForgedChoice_IsNotFoundAndLogged()
    {
        var room = await app.CreateOpenRoomAsync();
        var stranger = await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Forgedchoice");
        var browser = await app.AtTheSheetAsync(room);

        await browser.SaveAllAsync(Sheet.Row(1, "Nobodyelse", ("Who", stranger.PublicId.ToString())));
        Assert.Contains("The person chosen for this row cannot be found", browser.RowText(1));
        await browser.ForgeAsync($"{Sheet.Address}/row", [("Date", Sheet.Friday), ("Room", room.Code), .. Sheet.Forged(1, Guid.CreateVersion7(app.Time.GetUtcNow()), "Nobodyelse"), ("Rows[1].Who", stranger.PublicId.ToString())]);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(1, await VisitsOfAsync(stranger));
        Assert.Equal(0, await PeopleNamedAsync("Nobodyelse"));
        Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, stranger.PublicId)).Count);
    }

    [Fact]
    public async Task Post_OverlappingVisit_NeedsConfirmation()
    {
        var room = await app.CreateOpenRoomAsync();
        var browser = await app.AtTheSheetAsync(room);
        var ssn = SsnGenerator.Next().Digits;
        await browser.SaveAllAsync(Sheet.Row(1, "Sheettwice", ("Ssn", ssn)));
        var other = await app.AtTheSheetAsync(room);

        await other.SaveAllAsync(Sheet.Row(1, "Sheettwice", ("Ssn", ssn), ("TimeIn", "10:29"), ("TimeOut", "11:00")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("This person already has a visit from 02/27/2026 9:05 AM to 10:30 AM", other.RowText(1));
        Assert.False(other.Page.QuerySelector("#r1-IsAnotherVisit")!.HasAttribute("checked"));
        Assert.Equal(1, await VisitsNamedAsync("Sheettwice"));

        await other.SubmitAsync(Sheet.Form, ("Rows[1].IsAnotherVisit", "true"));

        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Equal(2, await VisitsNamedAsync("Sheettwice"));
        await other.OpenAsync(Sheet.Address);
        await other.SaveAllAsync(Sheet.Row(1, "Sheettwice", ("Ssn", ssn), ("TimeIn", "11:00"), ("TimeOut", "11:30")));
        Assert.Equal(3, await VisitsNamedAsync("Sheettwice"));
    }

    [Fact]
    public async Task Post_SameRowByTwoTechnicians_RecordsOneVisit()
    {
        var room = await app.CreateOpenRoomAsync();
        var ssn = SsnGenerator.Next();
        var person = await SeenAsync(room, "Twodesks", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.AtTheSheetAsync(room)));

        await Task.WhenAll(browsers.Select(browser => browser.SaveAllAsync(Sheet.Row(1, "Twodesks", ("Ssn", ssn.Digits)))));

        Assert.Single(browsers, browser => browser.Status == HttpStatusCode.OK);
        Assert.All(browsers.Where(browser => browser.Status != HttpStatusCode.OK), browser => Assert.Contains("already has a visit", browser.Text));
        Assert.Equal(2, await VisitsOfAsync(person));
    }

    [Theory]
    [InlineData("02/26/2026", LaborForceStatus.Employed)]
    [InlineData("03/02/2026", LaborForceStatus.NotInLaborForce)]
    public async Task Post_StatusOfEarlierDay_KeepsLaterStatus(string date, LaborForceStatus expected)
    {
        var room = await app.CreateOpenRoomAsync();
        var ssn = SsnGenerator.Next();
        var person = await SeenAsync(room, "Laterstatus", answers => answers with
        {
            Ssn = Answer<Ssn>.Given(ssn),
            LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Employed),
        });
        var browser = await app.AtTheSheetAsync(room);

        await browser.SubmitAsync(Sheet.Form, [("Date", date), .. Sheet.Row(1, "Laterstatus", ("Ssn", ssn.Digits), ("LaborForceStatus", "O"), ("TimeIn", "8:00"), ("TimeOut", "8:30"))]);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var after = await app.QueryAsync(db => db.Participants.Include(row => row.Visits).SingleAsync(row => row.Id == person.Id));
        Assert.Equal(expected, after.LaborForceStatus);
        Assert.Equal(app.Today, after.LaborForceStatusResponse.On);
        Assert.Equal(LaborForceStatus.NotInLaborForce, after.Visits.Single(visit => visit.Source == VisitSource.CatchUp).LaborForceStatus);
    }

    [Fact]
    public async Task Post_SsnOnSheet_MakesProgramYearReportable()
    {
        var room = await app.CreateOpenRoomAsync();
        var person = await SeenAsync(room, "Papernumber");
        var browser = await app.AtTheSheetAsync(room);
        await browser.SaveAllAsync(Sheet.Row(1, "Papernumber", ("Ssn", SsnGenerator.Next().Digits)));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", person.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.True(await app.QueryAsync(db => db.Visits.Where(visit => visit.ParticipantId == person.Id).AllAsync(visit => visit.IsReportable)));
        Assert.Single(await app.EventsAsync<VisitsBecameReportable>(person.PublicId));
        Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(person.PublicId));
    }

    /// <summary>Ada of 62704 with one visit on Thursday.</summary>
    private async Task<Participant> SeenAsync(Location room, string lastName, Func<NineAnswers, NineAnswers>? change = null)
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.CreateParticipantAsync(answers =>
        {
            var named = answers with { FirstName = Answer<string>.Given("Ada"), LastName = Answer<string>.Given(lastName) };
            return change is null ? named : change(named);
        });
        var thursday = app.Time.GetUtcNow().UtcDateTime.AddDays(-4);
        await app.CreateVisitAsync(person, room, technician, thursday, thursday.AddHours(1));
        return person;
    }

    private Task<int> VisitsOfAsync(Participant person) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == person.Id));

    private Task<int> VisitsNamedAsync(string lastName) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.Participant.LastName == lastName));

    private Task<int> PeopleNamedAsync(string lastName) => app.QueryAsync(db => db.Participants.CountAsync(person => person.LastName == lastName));
}
