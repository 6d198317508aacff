using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>A room, its technician at the desk, and a visitor who is in.</summary>
/// <param name="Room">The room.</param>
/// <param name="Technician">The technician's account.</param>
/// <param name="Browser">The technician's browser.</param>
/// <param name="Person">The visitor.</param>
/// <param name="Visit">The open visit.</param>
internal sealed record OpenVisit(Location Room, User Technician, Browser Browser, Participant Person, Visit Visit)
{
    /// <summary>Sets it up.</summary>
    public static async Task<OpenVisit> OpenAsync(ResourceRoomApp app)
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var person = await app.CreateParticipantAsync();
        var visit = await app.CreateVisitAsync(person, room, technician);
        var browser = await app.SignInAsync(technician, room);
        await browser.OpenAsync("/participants");
        return new OpenVisit(room, technician, browser, person, visit);
    }

    /// <summary>
    /// Everyone signed in who may not act on the visit, with the status they get: at another room's desk it is not
    /// there, without a desk the role does not reach so far.
    /// </summary>
    public static async Task<IReadOnlyList<(Browser Browser, int Status)>> StrangersAsync(ResourceRoomApp app)
    {
        var elsewhere = await app.CreateRoomAsync(lwia: 7);
        return
        [
            (await app.SignInTechnicianAsync(await app.CreateRoomAsync()), 404),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 7, elsewhere), elsewhere), 404),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 7)), 403),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20)), 403),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null)), 403),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer, null)), 403),
        ];
    }

    /// <summary>Somebody else comes to the room.</summary>
    public async Task<Visit> ComeAsync(ResourceRoomApp app, string lastName, int minutesAgo)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(lastName) });
        return await app.CreateVisitAsync(person, Room, Technician, app.Time.GetUtcNow().UtcDateTime.AddMinutes(-minutesAgo));
    }

    public Task<int> InTheRoomAsync(ResourceRoomApp app) =>
        app.QueryAsync(db => db.Visits.CountAsync(visit => visit.LocationId == Room.Id && visit.EndedAt == null));

    /// <summary>The visit as it is in the database now.</summary>
    public static Task<Visit> StoredAsync(ResourceRoomApp app, Guid publicId) => app.QueryAsync(db => db.Visits
        .Include(visit => visit.Void).Include(visit => visit.Services)
        .SingleAsync(visit => visit.PublicId == publicId));
}
