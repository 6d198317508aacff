using System.Data.Common;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>
/// Sends each transaction through the gate at the last moment: whatever looks at a save before it is made has looked,
/// and may have saved something of its own.
/// </summary>
internal sealed class WriteGateInterceptor : DbTransactionInterceptor
{
    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) =>
        result.HasResult
            ? result
            : InterceptionResult<DbTransaction>.SuppressWithResult(WriteGate.Of(connection).Begin((SqliteConnection)connection, eventData.IsolationLevel));

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default) =>
        result.HasResult
            ? result
            : InterceptionResult<DbTransaction>.SuppressWithResult(
                await WriteGate.Of(connection).BeginAsync((SqliteConnection)connection, eventData.IsolationLevel, cancellationToken));
}
