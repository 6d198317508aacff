using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits.Persons;

/// <summary>Emily Dubois was checked in, but Ana Ruiz came. Both were in the room a week ago.</summary>
internal sealed record WrongPick(ResourceRoomApp App, Location Room, User Technician, Browser Browser, Participant Wrong, Participant Right, Visit Visit)
{
    public const string Form = "#person-form";
    public const string Reason = "Picked the wrong name";

    public string Address => $"/visits/{Visit.PublicId}/person";

    /// <summary>Sets it up; the check-in supplies a status and what the test adds.</summary>
    public static async Task<WrongPick> CreateAsync(
        ResourceRoomApp app, Func<NineAnswers, NineAnswers>? wrong = null, Func<NineAnswers, NineAnswers>? right = null, params (string Name, string? Value)[] supplied)
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var emily = await app.CreateParticipantAsync(answers => (wrong ?? (same => same))(answers with { FirstName = Answer<string>.Given("Emily"), LastName = Answer<string>.Given("Dubois") }));
        var ana = await app.CreateParticipantAsync(right);
        var lastWeek = app.Time.GetUtcNow().UtcDateTime.AddDays(-7);
        foreach (var person in new[] { emily, ana })
        {
            await app.CreateVisitAsync(person, room, technician, lastWeek, lastWeek.AddHours(1));
        }

        var browser = await app.SignInAsync(technician, room);
        await browser.OpenAsync("/check-in");
        await browser.OpenCardAsync("dubois", emily);
        await browser.CheckInAsync(supplied);
        var visit = await app.QueryAsync(db => db.Visits.Include(row => row.Services).SingleAsync(row => row.LocationId == room.Id && row.EndedAt == null));
        return new WrongPick(app, room, technician, browser, await PersonAsync(app, emily), await PersonAsync(app, ana), visit);
    }

    /// <summary>Searches on the page.</summary>
    public static async Task<Browser> FindAsync(Browser browser, Visit visit, string term)
    {
        await browser.OpenAsync($"/visits/{visit.PublicId}/person");
        return await browser.SubmitAsync("form[action$='/person/search']", ("term", term));
    }

    /// <summary>Finds and chooses somebody.</summary>
    public static async Task<Browser> ChangeAsync(Browser browser, Visit visit, string term, Participant person)
    {
        await FindAsync(browser, visit, term);
        return await browser.SubmitAsync(Form, ("Person", person.PublicId.ToString()), ("Reason", Reason));
    }

    public Task<Browser> FindAsync(string term) => FindAsync(Browser, Visit, term);

    public Task<Browser> ChangeAsync(string term = "ruiz", Participant? person = null) => ChangeAsync(Browser, Visit, term, person ?? Right);

    /// <summary>Another browser of the technician.</summary>
    public async Task<Browser> AnotherAsync() => await (await App.SignInAsync(Technician, Room)).OpenAsync("/participants");

    public Task<Visit> StoredAsync() => OpenVisit.StoredAsync(App, Visit.PublicId);

    public Task<Participant> WrongAsync() => PersonAsync(App, Wrong);

    public Task<Participant> RightAsync() => PersonAsync(App, Right);

    public static Task<Participant> PersonAsync(ResourceRoomApp app, Participant person) => app.QueryAsync(db => db.Participants.AsNoTracking().SingleAsync(row => row.Id == person.Id));

    public Task<Visit> LastWeekAsync(Participant person) => App.QueryAsync(db => db.Visits.AsNoTracking().Where(row => row.ParticipantId == person.Id).OrderBy(row => row.StartedAt).FirstAsync());
}
