using Microsoft.Data.Sqlite;

using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>Has SQLite count tables that have grown a lot since it last did, so that of two indexes it takes the one that fits (decision 0042).</summary>
public sealed class RefreshStatistics(ResourceRoomDb db) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromDays(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA optimize = 0x10002", cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        // A connection reads the statistics once, when it is opened.
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }
}
