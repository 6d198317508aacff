using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Seeding.DemoData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data.Seeding;

public sealed class DemoSeederTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task Seed_Twice_ChangesNothing()
    {
        var first = await app.QueryAsync(CountAsync);

        await app.ArrangeAsync(async (services, _) =>
        {
            await services.GetRequiredService<DemoSeeder>().SeedIfEmptyAsync(CancellationToken.None);
            return true;
        });

        Assert.Equal(first, await app.QueryAsync(CountAsync));
        Assert.InRange(first.Participants, 350, 500);
        Assert.InRange(first.Visits, 1500, 4000);
    }

    [Fact]
    public async Task Seed_EmptyDatabase_LogsOneEvent()
    {
        var noted = await app.QueryAsync(db => db.ActivityEvents.Of<DemoDataSeeded>().SingleAsync());
        var rows = await app.QueryAsync(CountAsync);

        Assert.Equal(
            $$"""{"rooms":{{rows.Rooms}},"accounts":{{rows.Accounts}},"participants":{{rows.Participants}},"visits":{{rows.Visits}}}""",
            noted.Detail);
    }

    [Fact]
    public async Task Seed_TwoDatabases_DifferOnlyInSsns()
    {
        var other = new DemoApp();
        await other.InitializeAsync();
        try
        {
            Assert.Equal(await app.QueryAsync(VisitLinesAsync), await other.QueryAsync(VisitLinesAsync));
            Assert.Empty((await app.QueryAsync(SsnsOf(app))).Intersect(await other.QueryAsync(SsnsOf(other))));
        }
        finally
        {
            await ((IAsyncLifetime)other).DisposeAsync();
        }
    }

    [Fact]
    public async Task Seed_Systems_OneIsOnTimeAndOneOverdue()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var weeks = await scope.ServiceProvider.GetRequiredService<SystemWeeks>().ReadAsync(
            scope.ServiceProvider.GetRequiredService<ResourceRoomDb>().TrackingSystems, CancellationToken.None);

        Assert.Equal(["LANTERN-20 Overdue", "SUNRISE-20 OnTime"], weeks.Select(week => $"{week.Code} {week.State}"));
        Assert.Equal(11, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.Source == VisitSource.Load)));
        Assert.Equal(3, await app.QueryAsync(db => db.Loads.CountAsync(load => load.IsAccepted)));
    }

    private static async Task<Rows> CountAsync(ResourceRoomDb db) => new(
        await db.Locations.CountAsync(),
        await db.Users.CountAsync(account => !db.TrackingSystems.Any(system => system.AccountId == account.Id)),
        await db.Participants.CountAsync(person => !db.Set<SystemPerson>().Any(sent => sent.ParticipantId == person.Id)),
        await db.Visits.CountAsync(visit => visit.Source != VisitSource.Load),
        await db.RoomAssignments.CountAsync());

    private static Task<List<string>> VisitLinesAsync(ResourceRoomDb db) => db.Visits
        .Where(visit => visit.Source != VisitSource.Load)
        .OrderBy(visit => visit.Id)
        .Select(visit => $"{visit.Location.Code} {visit.Participant.FirstName} {visit.Participant.LastName} {visit.Participant.PirlKey} {visit.StartedAt:O} {visit.Class} {visit.Note}")
        .ToListAsync();

    private static Func<ResourceRoomDb, Task<List<string>>> SsnsOf(DemoApp app) => async db =>
        [.. (await db.Participants.Where(person => person.SsnHash != null).ToListAsync()).Select(person => app.Items.Read(person).Ssn.Value.Digits)];

    private sealed record Rows(int Rooms, int Accounts, int Participants, int Visits, int Assignments);
}

public sealed class WithoutDemoDataTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Start_DemoDataOff_SeedsNothing()
    {
        Assert.False(await app.QueryAsync(db => db.Users.AnyAsync()));
        Assert.False(await app.QueryAsync(db => db.Locations.AnyAsync()));
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync()));
    }
}
