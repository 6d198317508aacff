using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>SQLite's writers queue at one gate in the process, and nobody who has left it keeps it closed.</summary>
[Trait("Category", "OneEngine")]
public sealed class WriteGateTests : IAsyncLifetime
{
    private const int Many = 16;

    private readonly string folder = Directory.CreateTempSubdirectory("resourceroom-gate-").FullName;
    private readonly List<AsyncServiceScope> scopes = [];
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        services = new ServiceCollection().AddDatabase(new ConfigurationBuilder().Build(), new DataDirectory(folder)).BuildServiceProvider();
        await Open().Database.MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var scope in scopes)
        {
            await scope.DisposeAsync();
        }

        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Save_WhileOtherWrites_WaitsInOrder()
    {
        var writer = Open();
        await using var transaction = await writer.Database.BeginTransactionAsync();
        var waiting = Enumerable.Range(0, Many).Select(number => With(Open(), $"{number}").SaveChangesAsync()).ToList();
        Assert.DoesNotContain(waiting, save => save.IsCompleted);

        With(writer, "first");
        await writer.SaveChangesAsync();
        await transaction.CommitAsync();
        await Task.WhenAll(waiting);

        Assert.Equal(["first", .. Enumerable.Range(0, Many).Select(number => $"{number}")], await NamesAsync());
    }

    [Fact]
    public async Task Read_WhileOtherWrites_DoesNotWait()
    {
        var writer = Open();
        await using var transaction = await writer.Database.BeginTransactionAsync();
        With(writer, "not yet");
        await writer.SaveChangesAsync();

        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task Save_ManyThreads_AllSucceed()
    {
        await Parallel.ForAsync(0, Many * 4, new ParallelOptions { MaxDegreeOfParallelism = Many }, async (number, stop) =>
        {
            await using var scope = services.CreateAsyncScope();
            var db = With(scope.ServiceProvider.GetRequiredService<ResourceRoomDb>(), $"{number}");
            _ = number % 3 == 0 ? db.SaveChanges() : await db.SaveChangesAsync(stop);
        });

        Assert.Equal(Many * 4, (await NamesAsync()).Distinct().Count());
    }

    [Theory]
    [InlineData("a save that fails")]
    [InlineData("a save that fails in a transaction")]
    [InlineData("a save given up while waiting")]
    [InlineData("a save given up before it began")]
    [InlineData("a transaction rolled back")]
    [InlineData("a transaction disposed of alone")]
    [InlineData("a transaction disposed of on a connection that stays open")]
    [InlineData("a transaction left to its context")]
    [InlineData("a transaction whose connection died")]
    [InlineData("a transaction that could not begin")]
    public async Task Save_AfterOtherEndsInAnyWay_Succeeds(string way)
    {
        await LeaveAsync(way);

        var next = With(Open(), "next");
        await next.SaveChangesAsync();
        With(next, "sync").SaveChanges();

        Assert.Equal(["next", "sync"], await NamesAsync());
    }

    [Fact]
    public async Task Save_InsideOtherContextsTransaction_TimesOut()
    {
        await using (await Open().Database.BeginTransactionAsync())
        {
            var inner = With(Impatient(Open()), "inner");
            var failure = await Assert.ThrowsAsync<SqliteException>(() => inner.SaveChangesAsync());
            Assert.Equal(5, failure.SqliteErrorCode);
            Assert.Throws<SqliteException>(() => inner.SaveChanges());
        }

        await With(Open(), "next").SaveChangesAsync();
        Assert.Equal(["next"], await NamesAsync());
    }

    [Fact]
    public async Task Save_WhileOtherProcessWrites_Waits()
    {
        // Another process knows nothing of the gate, like this connection.
        await using var other = await ElsewhereAsync();
        await using var transaction = await other.BeginTransactionAsync();
        var waiter = With(Open(), "waiter");
        var saved = Task.Run(() => waiter.SaveChangesAsync());
        await ExecuteAsync(other, "INSERT INTO ActivityEvent (At, Name, Version, SubjectKind, SubjectId) VALUES ('2026-01-01 00:00:00', 'other', 1, 'Test', '1')");
        Assert.False(saved.IsCompleted);

        await transaction.CommitAsync();
        await saved;

        Assert.Equal(["other", "waiter"], await NamesAsync());
    }

    [Fact]
    public async Task Save_OneRowOnReusedContext_PassesGate()
    {
        // The pool hands the same context out again, with its settings put back.
        for (var count = 0; count < 2; count++)
        {
            await using var scope = services.CreateAsyncScope();
            Assert.Equal(AutoTransactionBehavior.Always, scope.ServiceProvider.GetRequiredService<ResourceRoomDb>().Database.AutoTransactionBehavior);
        }
    }

    private async Task LeaveAsync(string way)
    {
        var db = Open();
        switch (way)
        {
            case "a save that fails":
                await Assert.ThrowsAsync<DbUpdateException>(() => Broken(db).SaveChangesAsync());
                break;
            case "a save that fails in a transaction":
                await using (await db.Database.BeginTransactionAsync())
                {
                    await Assert.ThrowsAsync<DbUpdateException>(() => Broken(db).SaveChangesAsync());
                }

                break;
            case "a save given up while waiting":
                await using (await Open().Database.BeginTransactionAsync())
                {
                    using var stop = new CancellationTokenSource();
                    var waiting = With(db, "given up").SaveChangesAsync(stop.Token);
                    await stop.CancelAsync();
                    await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
                }

                break;
            case "a save given up before it began":
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => With(db, "given up").SaveChangesAsync(new CancellationToken(canceled: true)));
                break;
            case "a transaction rolled back":
                await (await db.Database.BeginTransactionAsync()).RollbackAsync();
                break;
            case "a transaction disposed of alone":
                (await db.Database.BeginTransactionAsync()).Dispose();
                break;
            case "a transaction disposed of on a connection that stays open":
                await db.Database.OpenConnectionAsync();
                await (await db.Database.BeginTransactionAsync()).DisposeAsync();
                break;
            case "a transaction left to its context":
                await using (var scope = services.CreateAsyncScope())
                {
                    await scope.ServiceProvider.GetRequiredService<ResourceRoomDb>().Database.BeginTransactionAsync();
                }

                break;
            case "a transaction whose connection died":
                await using (await db.Database.BeginTransactionAsync())
                {
                    await db.Database.GetDbConnection().CloseAsync();
                }

                break;
            default:
                await using (var other = await ElsewhereAsync())
                await using (await other.BeginTransactionAsync())
                {
                    await Assert.ThrowsAsync<SqliteException>(() => Impatient(db).Database.BeginTransactionAsync());
                }

                break;
        }
    }

    private ResourceRoomDb Open()
    {
        var scope = services.CreateAsyncScope();
        scopes.Add(scope);
        var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        return db;
    }

    /// <summary>Waits a second for its turn, not half a minute.</summary>
    private static ResourceRoomDb Impatient(ResourceRoomDb db)
    {
        ((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout = 1;
        return db;
    }

    private async Task<SqliteConnection> ElsewhereAsync()
    {
        var connection = new SqliteConnection(Open().Database.GetConnectionString() + ";Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static ResourceRoomDb With(ResourceRoomDb db, string name)
    {
        db.ActivityEvents.Add(new ActivityEvent { At = DateTime.UnixEpoch, Name = name, Version = 1, SubjectKind = "Test", SubjectId = "1" });
        return db;
    }

    /// <summary>A row that the database refuses: no such account.</summary>
    private static ResourceRoomDb Broken(ResourceRoomDb db)
    {
        db.RoomAssignments.Add(new Web.Data.Accounts.RoomAssignment { AccountId = 404, LocationId = 404, AssignedAt = DateTime.UnixEpoch, FirstDay = new DateOnly(1970, 1, 1) });
        return db;
    }

    private Task<List<string>> NamesAsync() => Open().ActivityEvents.OrderBy(line => line.Id).Select(line => line.Name).ToListAsync();

    private static async Task ExecuteAsync(SqliteConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants from above.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
