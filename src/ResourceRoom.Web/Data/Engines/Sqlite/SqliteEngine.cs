using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>SQLite: one writer at a time, so every transaction that writes is its own lock.</summary>
public sealed class SqliteEngine : IDatabaseEngine
{
    internal const string Files = FileName + "*";

    private const string FileName = "resourceroom.db";
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    public bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    public Task LockAsync(ResourceRoomDb db, string name, CancellationToken cancellationToken) => Task.CompletedTask;

    internal static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings, string dataDirectory)
    {
        var chosen = string.IsNullOrWhiteSpace(settings.ConnectionString) ? $"Data Source={Path.Combine(dataDirectory, FileName)}" : settings.ConnectionString;
        var connection = new SqliteConnectionStringBuilder(chosen)
        {
            ForeignKeys = true,
        };
        options
            .AddInterceptors(new WriteGateInterceptor())
            .ReplaceService<IRelationalTransactionFactory, GatedTransaction.Factory>()
            .UseSqlite(connection.ConnectionString, sqlite =>
            {
                if (settings.MaxBatchSize is { } size)
                {
                    sqlite.MaxBatchSize(size);
                }
            });
    }
}
