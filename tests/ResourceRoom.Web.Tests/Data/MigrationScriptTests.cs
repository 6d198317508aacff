using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>What a database administrator gets to run by hand, made without a server.</summary>
[Trait("Category", "OneEngine")]
public sealed class MigrationScriptTests
{
    [Fact]
    public void GenerateScript_SqlServer_MakesTheTables()
    {
        using var db = new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=none").Options);

        AssertMakesTables(db, "CREATE TABLE [Location]", "nvarchar(100)", "Latin1_General_100_BIN2");
    }

    [Fact]
    public void GenerateScript_Postgres_MakesTheTables()
    {
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=none").Options);

        AssertMakesTables(db, "CREATE TABLE \"Location\"", "character varying(100)", "COLLATE \"C\"");
    }

    [Fact]
    public void Migrations_OfEveryEngine_DescribeTheModel()
    {
        ResourceRoomDb[] engines =
        [
            new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options),
            new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=none").Options),
            new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=none").Options),
        ];

        foreach (var db in engines)
        {
            using (db)
            {
                Assert.False(db.Database.HasPendingModelChanges(), db.GetType().Name);
            }
        }
    }

    private static void AssertMakesTables(ResourceRoomDb db, params string[] expected)
    {
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.All(expected, part => Assert.Contains(part, script, StringComparison.Ordinal));
        Assert.Contains("ActivityEvent", script, StringComparison.Ordinal);
        Assert.Contains("Land of Lincoln", script, StringComparison.Ordinal);
    }
}
