using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>The database on SQLite; owns that engine's migrations. Its own collation is binary already.</summary>
public sealed class SqliteDb : ResourceRoomDb
{
    /// <summary>Every save is a transaction, even of a single row: transactions are what passes the write gate.</summary>
    public SqliteDb(DbContextOptions<SqliteDb> options)
        : base(options)
    {
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }
}
