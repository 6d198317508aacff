using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

/// <summary>A room, its technician, and a person with a visit there that is over.</summary>
/// <param name="Room">The room.</param>
/// <param name="Technician">The technician's account.</param>
/// <param name="Browser">The technician's browser.</param>
/// <param name="Person">The person.</param>
/// <param name="Visit">The visit that puts the person within reach.</param>
internal sealed record Records(Location Room, User Technician, Browser Browser, Participant Person, Visit Visit)
{
    /// <summary>The person's address.</summary>
    public string Address => $"/participants/{Person.PublicId}";

    /// <summary>Sets it up.</summary>
    public static async Task<Records> OpenAsync(
        ResourceRoomApp app, Func<NineAnswers, NineAnswers>? change = null, bool isRegistered = false)
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var person = await app.CreateParticipantAsync(change, isRegistered);
        var start = app.Time.GetUtcNow().UtcDateTime.AddHours(-1);
        var visit = await app.CreateVisitAsync(person, room, technician, start, start.AddMinutes(30));
        return new Records(room, technician, await app.SignInAsync(technician, room), person, visit);
    }

    /// <summary>All nine items given.</summary>
    public static NineAnswers AllNine(NineAnswers answers) => answers with
    {
        Ssn = Answer<Ssn>.Given(SsnGenerator.Next()),
        BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 23)),
        LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed),
        Hispanic = Answer<bool>.Given(true),
        Race = Answer<Races>.Given(Races.Asian | Races.White),
        Gender = Answer<Gender>.Given(Gender.Female),
    };

    /// <summary>
    /// Everyone signed in whose reach ends before the record, with the status they get.
    /// </summary>
    public static async Task<IReadOnlyList<(Browser Browser, int Status)>> StrangersAsync(ResourceRoomApp app) =>
    [
        (await app.SignInTechnicianAsync(await app.CreateRoomAsync()), 404),
        (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 7)), 404),
        (await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer, null)), 403),
    ];

    /// <summary>The record as it is in the database now, with its answers.</summary>
    public static async Task<(Participant Person, NineAnswers Answers)> StoredAsync(ResourceRoomApp app, Guid publicId)
    {
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.PublicId == publicId));
        return (person, await app.ArrangeAsync((services, _) =>
            Task.FromResult(((ParticipantItems)services.GetService(typeof(ParticipantItems))!).Read(person))));
    }
}
