using System.Data.Common;

using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>A transaction that leaves the gate however it ends: committed, rolled back, failed, or only disposed of.</summary>
internal sealed class GatedTransaction(
    IRelationalConnection connection,
    DbTransaction transaction,
    Guid transactionId,
    IDiagnosticsLogger<DbLoggerCategory.Database.Transaction> logger,
    (bool IsOwned, ISqlGenerationHelper Sql) rest)
    : RelationalTransaction(connection, transaction, transactionId, logger, rest.IsOwned, rest.Sql)
{
    private readonly DbTransaction transaction = transaction;
    private readonly WriteGate gate = WriteGate.Of(connection.DbConnection);

    public override void Dispose()
    {
        try
        {
            base.Dispose();
        }
        finally
        {
            gate.Leave(transaction);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        finally
        {
            gate.Leave(transaction);
        }
    }

    /// <summary>Committed or rolled back; whoever holds this object need not have disposed of it yet.</summary>
    protected override void ClearTransaction()
    {
        gate.Leave(transaction);
        base.ClearTransaction();
    }

    protected override Task ClearTransactionAsync(CancellationToken cancellationToken = default)
    {
        gate.Leave(transaction);
        return base.ClearTransactionAsync(cancellationToken);
    }

    internal sealed class Factory(RelationalTransactionFactoryDependencies dependencies) : RelationalTransactionFactory(dependencies)
    {
        public override RelationalTransaction Create(
            IRelationalConnection connection,
            DbTransaction transaction,
            Guid transactionId,
            IDiagnosticsLogger<DbLoggerCategory.Database.Transaction> logger,
            bool transactionOwned) =>
            new GatedTransaction(connection, transaction, transactionId, logger, (transactionOwned, Dependencies.SqlGenerationHelper));
    }
}
