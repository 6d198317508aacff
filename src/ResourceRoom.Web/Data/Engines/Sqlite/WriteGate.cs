using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;

using Microsoft.Data.Sqlite;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>
/// The one gate before a database file that this process's writers pass, one at a time and in the order they came.
/// SQLite itself would let them in one at a time too, but whoever finds it busy sleeps and tries again (decision 0026).
/// Readers never come here; another process is held back by SQLite's own lock.
/// </summary>
#pragma warning disable CA1001 // A gate is there as long as the process.
internal sealed class WriteGate
#pragma warning restore CA1001
{
    private const int Busy = 5;
    private static readonly ConcurrentDictionary<string, WriteGate> Gates = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim free = new(1, 1);
    private DbTransaction? inside;
    private long keptWaiting;

    private WriteGate()
    {
    }

    /// <summary>How many writers found the gate closed.</summary>
    public long KeptWaiting => Interlocked.Read(ref keptWaiting);

    public static WriteGate Of(DbConnection connection) => Gates.GetOrAdd(connection.DataSource, _ => new WriteGate());

    public DbTransaction Begin(SqliteConnection connection, IsolationLevel isolation)
    {
        if (!free.Wait(0) && !WaitFor(connection))
        {
            throw StillBusy();
        }

        try
        {
            return inside = connection.BeginTransaction(isolation);
        }
        finally
        {
            OpenUnlessInside();
        }
    }

    public async Task<DbTransaction> BeginAsync(SqliteConnection connection, IsolationLevel isolation, CancellationToken cancellationToken)
    {
        if (!free.Wait(0, cancellationToken) && !await WaitForAsync(connection, cancellationToken))
        {
            throw StillBusy();
        }

        try
        {
            return inside = await connection.BeginTransactionAsync(isolation, cancellationToken);
        }
        finally
        {
            OpenUnlessInside();
        }
    }

    /// <summary>Lets the next one in, if it is this transaction that is inside; it may say so more than once.</summary>
    public void Leave(DbTransaction transaction)
    {
        if (Interlocked.CompareExchange(ref inside, null, transaction) == transaction)
        {
            free.Release();
        }
    }

    private bool WaitFor(SqliteConnection connection)
    {
        Interlocked.Increment(ref keptWaiting);
        return free.Wait(Patience(connection));
    }

    private Task<bool> WaitForAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref keptWaiting);
        return free.WaitAsync(Patience(connection), cancellationToken);
    }

    private void OpenUnlessInside()
    {
        if (inside is null)
        {
            free.Release();
        }
    }

    // As SQLite has it: no limit is 0.
    private static TimeSpan Patience(SqliteConnection connection) =>
        connection.DefaultTimeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(connection.DefaultTimeout);

    private static SqliteException StillBusy() => new("Another writer of this process did not finish in time.", Busy);
}
