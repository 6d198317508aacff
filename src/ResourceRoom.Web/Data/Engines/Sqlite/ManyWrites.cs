namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>
/// A connection that is kept open for many writes, with more memory for pages (by default 2 MB, less than the indexes that each row
/// touches) and fewer checkpoints (by default each 4 MB, so each batch would wait for one).
/// </summary>
internal sealed class ManyWrites : IAsyncDisposable
{
    private readonly SqliteDb db;

    private ManyWrites(SqliteDb db) => this.db = db;

    public static async Task<ManyWrites> BeginAsync(SqliteDb db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000", cancellationToken);
        return new ManyWrites(db);
    }

    /// <summary>The connection goes back to the pool as it was.</summary>
    public async ValueTask DisposeAsync()
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 1000; PRAGMA shrink_memory");
        await db.Database.CloseConnectionAsync();
    }
}
