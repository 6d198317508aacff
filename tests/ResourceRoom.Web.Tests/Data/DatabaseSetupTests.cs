using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>What the settings make of each engine, and how SQLite is really opened.</summary>
[Trait("Category", "OneEngine")]
public sealed class DatabaseSetupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("resourceroom-engine-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=x.db")]
    [InlineData("SqlServer", "Server=none")]
    [InlineData("Postgres", "Host=none")]
    public void AddDatabase_MaxBatchSize_IsApplied(string engine, string connection)
    {
        Assert.Equal(7, BatchSizeOf(Services(engine, connection, "7")));
        Assert.Null(BatchSizeOf(Services(engine, connection, null)));
    }

    [Theory]
    [InlineData("SqlServer")]
    [InlineData("Postgres")]
    public void AddDatabase_MissingConnectionString_IsRefused(string engine) =>
        Assert.Contains("ConnectionString is empty", Assert.Throws<SettingsException>(() => Services(engine, null, null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    [InlineData("Postgres")]
    public void AddDatabase_UnreadableConnectionString_IsRefusedWithoutItsText(string engine)
    {
        var refused = Assert.Throws<SettingsException>(() => Services(engine, "Password=quiet;otters", null));

        Assert.Contains($"ConnectionString is not a connection string of {engine}", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("otters", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SqlServer", "Server=main", "Server=replica")]
    [InlineData("Postgres", "Host=main", "Host=replica")]
    public async Task AddDatabase_Replica_IsOpenedForReports(string engine, string connection, string replica)
    {
        await using var services = Services(engine, connection, null, replica);
        await using var without = Services(engine, connection, null);
        await using var opened = services.GetRequiredService<ReportReplica>().Open();

        Assert.Contains("replica", opened!.Database.GetConnectionString(), StringComparison.Ordinal);
        Assert.Equal(QueryTrackingBehavior.NoTracking, opened.ChangeTracker.QueryTrackingBehavior);
        Assert.Null(without.GetRequiredService<ReportReplica>().Open());
    }

    [Fact]
    public void AddDatabase_ReplicaOfSqlite_IsRefused() =>
        Assert.Contains("Sqlite has no replicas", Assert.Throws<SettingsException>(() => Services("Sqlite", null, null, "Data Source=y.db")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Sqlite_EveryConnection_IsDurableAndEnforcesForeignKeys()
    {
        await using var services = Services("Sqlite", null, null);
        await MigrateAsync(services);

        // Once on a connection that made the file, and once on one that found it.
        for (var count = 0; count < 2; count++)
        {
            SqliteConnection.ClearAllPools();
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
            await db.Database.OpenConnectionAsync();

            Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
            Assert.Equal("2", await PragmaAsync(db, "synchronous"));
            Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
        }
    }

    [Fact]
    public async Task Sqlite_WriterWhileLocked_WaitsAndSaves()
    {
        await using var services = Services("Sqlite", null, null);
        await MigrateAsync(services);
        await using var first = services.CreateAsyncScope();
        var holder = first.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        await using var transaction = await holder.Database.BeginTransactionAsync();
        holder.ActivityEvents.Add(Event("first"));
        await holder.SaveChangesAsync();

        await using var second = services.CreateAsyncScope();
        var waiter = second.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        waiter.ActivityEvents.Add(Event("second"));
        var connection = (SqliteConnection)waiter.Database.GetDbConnection();
        connection.DefaultTimeout = 1;
        await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            await using var refused = await waiter.Database.BeginTransactionAsync();
            await waiter.SaveChangesAsync();
        });

        connection.DefaultTimeout = 30;
        var saved = Task.Run(() => waiter.SaveChangesAsync());
        await transaction.CommitAsync();
        await saved;

        Assert.Equal(["first", "second"], await holder.ActivityEvents.OrderBy(line => line.Id).Select(line => line.Name).ToListAsync());
    }

    private static ActivityEvent Event(string name) => new() { At = DateTime.UnixEpoch, Name = name, Version = 1, SubjectKind = "Test", SubjectId = "1" };

    private ServiceProvider Services(string engine, string? connection, string? batchSize, string? replica = null) => (ServiceProvider)new ServiceCollection()
        .AddDatabase(
            new ConfigurationBuilder().AddInMemoryCollection(
            [
                new($"{DatabaseSettings.Section}:Engine", engine),
                new($"{DatabaseSettings.Section}:ConnectionString", connection),
                new($"{DatabaseSettings.Section}:MaxBatchSize", batchSize),
                new($"{DatabaseSettings.Section}:ReplicaConnectionString", replica),
            ]).Build(),
            new DataDirectory(folder))
        .BuildServiceProvider();

    private static int? BatchSizeOf(ServiceProvider services)
    {
        using (services)
        {
            using var scope = services.CreateScope();
            var options = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>().GetService<IDbContextOptions>();
            return options.Extensions.OfType<RelationalOptionsExtension>().Single().MaxBatchSize;
        }
    }

    private static async Task MigrateAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ResourceRoomDb>().Database.MigrateAsync();
    }

    private static async Task<string> PragmaAsync(ResourceRoomDb db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names from above.
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return $"{await command.ExecuteScalarAsync()}";
    }
}
