using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Migrated once in each run and copied for every test class: migrating would be most of a class's start.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<TestDatabase>> Template = new(MigrateAsync);

    public static async Task CopyToAsync(TestDatabase database) => await database.CreateFromAsync(await Template.Value);

    private static async Task<TestDatabase> MigrateAsync()
    {
        var database = new TestDatabase();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await database.CreateAsync();
        await using ResourceRoomDb? db = database.Engine switch
        {
            "Sqlite" => new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={database.File};Pooling=False").Options),
            "Postgres" => new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql($"{database.ConnectionString};Pooling=False").Options),
            _ => null,
        };
        if (db is not null)
        {
            await db.Database.MigrateAsync();
        }

        return database;
    }
}
