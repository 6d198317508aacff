using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Data.Engines;

/// <summary>Brings a database up to this program's model.</summary>
public static class DatabaseUpdate
{
    /// <summary>
    /// Applies pending migrations, and works out what older rows lack. An SQLite file holds everything there is: nobody
    /// else may read it.
    /// </summary>
    public static async Task BringUpToDateAsync(this ResourceRoomDb db, DataDirectory data)
    {
        await db.Database.MigrateAsync();
        await db.FillInAsync(CancellationToken.None);
        data.KeepPrivate(SqliteEngine.Files);
    }
}
