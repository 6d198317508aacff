using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>The database on SQLite; owns that engine's migrations. Its own collation is binary already.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : ResourceRoomDb(options)
{
}
