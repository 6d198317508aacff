using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Running;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>Whatever cuts a load off, in the end each row counts once.</summary>
public sealed class CutOffLoadTests(CutOffApp app) : IClassFixture<CutOffApp>
{
    private const int Rows = 450;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, LoadPace.First)]
    [InlineData(3, 3 * LoadPace.First)]
    [InlineData(4, Rows)]
    public async Task Run_DatabaseGoesAway_GoesOnFromTheLastBatch(int commit, int read)
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var key = await app.ReceiveAsync(system, FileOf(room.Code, $"C{(char)('a' + commit)}"));
        app.BeforeCommit(commit, app.LoseDatabaseAsync);

        await app.ProcessAsync();
        var cut = await app.FindLoadAsync(key);
        app.Time.Advance(LoadClaims.Holds + TimeSpan.FromSeconds(1));
        await app.ProcessAsync();

        Assert.Equal((LoadState.Running, read, 1), (cut.State, cut.Counts.Read, cut.Tries));
        await AssertWholeAsync(system, await app.FindLoadAsync(key));
    }

    [Fact]
    public async Task Run_AnotherRunTakesOver_CountsOnce()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var key = await app.ReceiveAsync(system, FileOf(room.Code, "T"));
        app.BeforeCommit(2, () =>
        {
            // The run hangs for so long that others think it dead.
            app.Time.Advance(LoadClaims.Holds + TimeSpan.FromSeconds(1));
            throw new ClaimLostException(key);
        });

        await app.ProcessAsync();
        await app.ProcessAsync();

        await AssertWholeAsync(system, await app.FindLoadAsync(key));
    }

    [Fact]
    public async Task Run_FailsAgainAndAgain_IsGivenUpAndSafeToSendAgain()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var file = FileOf(room.Code, "F");
        var key = await app.ReceiveAsync(system, file);
        for (var run = 0; run < RunLoad.MostTries; run++)
        {
            app.BeforeCommit(run == 0 ? 2 : 1, () => throw new InvalidOperationException("The disk is full."));
            await app.ProcessAsync();
            app.Time.Advance(LoadClaims.Holds + TimeSpan.FromSeconds(1));
        }

        var failed = await app.FindLoadAsync(key);
        var again = await app.LoadAsync(system, file);

        Assert.Equal((LoadState.Failed, LoadPace.First), (failed.State, failed.New));
        Assert.NotNull(failed.FinishedAt);
        Assert.Single(await app.EventsAsync<LoadEnded>(key));
        Assert.Equal((LoadState.Finished, Rows - LoadPace.First - 1, LoadPace.First, 1), (again.State, again.New, again.Unchanged, again.Rejected));
    }

    [Fact]
    public async Task Run_TwoLoadsOfOneSystem_OneAfterTheOther()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var first = await app.ReceiveAsync(system, new SentFile(room.Code).Add((VisitId, "O1"), (PersonId, "O"), (LastName, "Order"), (Note, "first")).ToString());
        var second = await app.ReceiveAsync(system, new SentFile(room.Code).Add((VisitId, "O1"), (PersonId, "O"), (LastName, "Order"), (Note, "second")).ToString());

        await Task.WhenAll(app.ProcessAsync(), app.ProcessAsync());
        await app.ProcessAsync();

        Assert.Equal((1, 1), ((await app.FindLoadAsync(first)).New, (await app.FindLoadAsync(second)).Updated));
        Assert.Equal("second", await app.QueryAsync(db => db.SystemVisits.Where(row => row.SystemId == system.Id).Select(row => row.Visit.Note).SingleAsync()));
    }

    [Fact]
    public async Task Run_TwoRunsAtOnce_CountOnce()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var key = await app.ReceiveAsync(system, FileOf(room.Code, "W"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.ProcessAsync()));
        await app.ProcessAsync();

        await AssertWholeAsync(system, await app.FindLoadAsync(key));
    }

    /// <summary>One row is faulty, one is a double, and one person comes often.</summary>
    private static string FileOf(string room, string prefix) => Enumerable.Range(0, Rows).Aggregate(new SentFile(room), (file, number) => file.Add(
        (VisitId, $"{prefix}{(number == Rows - 1 ? 0 : number)}"), (PersonId, $"{prefix}{number / 3}"), (LastName, $"{prefix}row{(char)('a' + (number / 3 % 26))}{(char)('a' + (number / 78))}"),
        (BirthDate, $"19{50 + (number / 3 % 40)}-0{1 + (number / 3 % 9)}-11"), (VisitStart, $"2026-02-{1 + (number % 25):00}T{number / 25 % 12:00}:{number % 60:00}"), (VisitEnd, ""))).ToString();

    private async Task AssertWholeAsync(TrackingSystem system, Load load)
    {
        Assert.Equal((LoadState.Finished, Rows - 1, 1, (Rows / 3)), (load.State, load.New, load.Rejected, load.NewPeople));
        Assert.Equal([$"{Rows + 1} VisitId DuplicateInFile"], await app.RejectsAsync(load));
        Assert.Equal(Rows - 1, await app.QueryAsync(db => db.SystemVisits.CountAsync(row => row.SystemId == system.Id)));
        Assert.Equal(Rows - 1, await app.QueryAsync(db => db.Visits.CountAsync(row => row.TechnicianId == system.AccountId)));
        Assert.Equal(Rows / 3, await app.QueryAsync(db => db.SystemPeople.CountAsync(row => row.SystemId == system.Id)));
        Assert.Equal(Rows - 1, await app.QueryAsync(db => db.ActivityEvents.CountAsync(row => row.AccountId == system.AccountId && row.Name == "VisitRecorded")));
    }
}
