using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Who comes to the rooms of the journeys.</summary>
internal static class People
{
    /// <summary>Someone with a first and last name who was in the room before and has left.</summary>
    public static async Task<Participant> CreateVisitorAsync(
        this BrowserApp app, Location room, string name, Func<NineAnswers, NineAnswers>? change = null, bool isRegistered = false)
    {
        var person = await app.CreateParticipantAsync(Named(name, change), isRegistered);
        var lastTime = app.Time.GetUtcNow().UtcDateTime.AddDays(-7);
        await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room), lastTime, lastTime.AddHours(1));
        return person;
    }

    /// <summary>Someone who is in the room now.</summary>
    public static async Task<Participant> CreateVisitorInTheRoomAsync(this BrowserApp app, Location room, string name, Func<NineAnswers, NineAnswers>? change = null)
    {
        var person = await app.CreateParticipantAsync(Named(name, change));
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        await app.CreateVisitAsync(person, room, technician, app.Time.GetUtcNow().UtcDateTime.AddMinutes(-25));
        return person;
    }

    /// <summary>Everything answered.</summary>
    public static NineAnswers AllAnswered(NineAnswers answers) => answers with
    {
        Ssn = Answer<Ssn>.Given(SsnGenerator.Next()),
        BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 23)),
        LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed),
        Hispanic = Answer<bool>.Given(true),
        Race = Answer<Races>.Given(Races.White),
        Gender = Answer<Gender>.Given(Gender.Female),
    };

    /// <summary>The visits to a room that count, oldest first.</summary>
    public static Task<List<Visit>> VisitsAsync(this BrowserApp app, Location room) => app.QueryAsync(db => db.Visits
        .Include(visit => visit.Participant)
        .Include(visit => visit.Services)
        .Where(visit => visit.LocationId == room.Id && visit.Void == null)
        .OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Id)
        .ToListAsync());

    /// <summary>The visits to a room that began today.</summary>
    public static Task<List<Visit>> VisitsTodayAsync(this BrowserApp app, Location room)
    {
        var today = app.Today;
        return app.QueryAsync(db => db.Visits.Where(visit => visit.LocationId == room.Id && visit.Day == today).ToListAsync());
    }

    private static Func<NineAnswers, NineAnswers> Named(string name, Func<NineAnswers, NineAnswers>? change) => answers =>
    {
        var words = name.Split(' ', 2);
        var named = answers with { FirstName = Answer<string>.Given(words[0]), LastName = Answer<string>.Given(words[1]) };
        return change is null ? named : change(named);
    };
}
