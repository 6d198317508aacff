using ResourceRoom.Web.Data.Engines.Sqlite;

namespace ResourceRoom.Web.Data.Engines;

public static class DatabaseUpdate
{
    // A new index, or rows worked out from millions of others; half a minute, the usual limit, is not enough for a state's.
    private static readonly TimeSpan LongestStatement = TimeSpan.FromHours(1);

    public static async Task BringUpToDateAsync(this ResourceRoomDb db, DataDirectory data)
    {
        var usual = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(LongestStatement);
        await using (await db.BeginMigrationAsync(CancellationToken.None))
        {
            await db.Database.MigrateAsync();
        }

        db.Database.SetCommandTimeout(usual);
        data.KeepPrivate(SqliteDb.Files);
    }
}
