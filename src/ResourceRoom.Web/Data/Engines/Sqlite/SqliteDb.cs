using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>The database on SQLite; owns that engine's migrations. Its own collation is binary already.</summary>
public sealed class SqliteDb : ResourceRoomDb
{
    public SqliteDb(DbContextOptions<SqliteDb> options)
        : base(options)
    {
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }
}
