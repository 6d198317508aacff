using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>Who was seen in which room follows every save; each class of tests ends with the same question about all its rows.</summary>
public sealed class RoomVisitorsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Save_SeveralVisits_KeepsOneRowPerRoom()
    {
        var (here, there) = (await app.CreateRoomAsync(), await app.CreateRoomAsync());
        var person = await app.CreateParticipantAsync();
        Assert.Empty(await RowsAsync(person));

        await VisitAsync(person, here);
        await VisitAsync(person, here);
        await VisitAsync(person, there);

        var rows = await RowsAsync(person);
        Assert.Equal(new[] { here.Id, there.Id }.Order(), rows.Select(row => row.LocationId).Order());
        Assert.All(rows, row => Assert.Equal(("ANA", "RUIZ"), (row.FirstNameKey, row.LastNameKey)));
    }

    [Fact]
    public async Task Save_NewRecordWithTwoVisits_AddsOneRow()
    {
        var room = await app.CreateRoomAsync();
        var seen = await VisitAsync(await app.CreateParticipantAsync(), room);

        var person = await app.ArrangeAsync(async (_, db) =>
        {
            var record = new Participant { PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()), PirlKey = "TWOATONCE", CreatedAt = seen.StartedAt, CreatedById = seen.TechnicianId };
            var like = await db.Visits.AsNoTracking().SingleAsync(visit => visit.Id == seen.Id);
            record.Visits.Add(Again(like));
            record.Visits.Add(Again(like));
            db.Participants.Add(record);
            return record;
        });

        var row = Assert.Single(await RowsAsync(person));
        Assert.Equal((null, null), (row.FirstNameKey, row.LastNameKey));
    }

    [Fact]
    public async Task Save_NewName_UpdatesRowsInAllRooms()
    {
        var person = await app.CreateParticipantAsync();
        await VisitAsync(person, await app.CreateRoomAsync());
        await VisitAsync(person, await app.CreateRoomAsync());

        await app.ArrangeAsync(async (_, db) => (await db.Participants.FindAsync(person.Id))!.LastNameKey = "ORTEGA");

        var rows = await RowsAsync(person);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(("ANA", "ORTEGA"), (row.FirstNameKey, row.LastNameKey)));
    }

    [Fact]
    public async Task Save_VisitMovedToOtherRecord_RemovesEmptyRows()
    {
        var (here, there) = (await app.CreateRoomAsync(), await app.CreateRoomAsync());
        var (giver, taker) = (await app.CreateParticipantAsync(), await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Bea") }));
        await VisitAsync(giver, here);
        var second = await VisitAsync(giver, here);
        var only = await VisitAsync(giver, there);

        await app.ArrangeAsync(async (_, db) =>
        {
            (await db.Visits.FindAsync(second.Id))!.ParticipantId = taker.Id;
            return (await db.Visits.FindAsync(only.Id))!.ParticipantId = taker.Id;
        });

        Assert.Equal(here.Id, Assert.Single(await RowsAsync(giver)).LocationId);
        var rows = await RowsAsync(taker);
        Assert.Equal(new[] { here.Id, there.Id }.Order(), rows.Select(row => row.LocationId).Order());
        Assert.All(rows, row => Assert.Equal("BEA", row.FirstNameKey));
    }

    [Fact]
    public async Task SaveChanges_Synchronous_RefusesVisitsAndPeople()
    {
        var person = await app.CreateParticipantAsync();

        await app.QueryAsync(async db =>
        {
            db.Attach(person).Entity.LastNameKey = "NOBODY";
            return Assert.Throws<NotSupportedException>(() => db.SaveChanges());
        });
    }

    private Task<Visit> VisitAsync(Participant person, Location room) => VisitAsync(app, person, room);

    private static async Task<Visit> VisitAsync(ResourceRoomApp app, Participant person, Location room)
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        return await app.CreateVisitAsync(person, room, technician, endedAt: app.Time.GetUtcNow().UtcDateTime.AddHours(1));
    }

    private Visit Again(Visit visit) => new()
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        LocationId = visit.LocationId,
        StartedAt = visit.StartedAt,
        EndedAt = visit.EndedAt,
        Day = visit.Day,
        RecordedAt = visit.RecordedAt,
        LaborForceStatusState = visit.LaborForceStatusState,
        Class = visit.Class,
        IsReportable = false,
        Source = visit.Source,
        TechnicianId = visit.TechnicianId,
    };

    private Task<List<RoomVisitor>> RowsAsync(Participant person) =>
        app.QueryAsync(db => db.RoomVisitors.AsNoTracking().Where(row => row.ParticipantId == person.Id).ToListAsync());
}
