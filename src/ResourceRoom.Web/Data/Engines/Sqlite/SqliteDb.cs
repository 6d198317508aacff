using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

public sealed class SqliteDb : ResourceRoomDb
{
    internal const string Files = FileName + "*";

    private const string FileName = "resourceroom.db";
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    // It knows the capitals of ASCII only.
    private const string Names = "NOCASE";

    public SqliteDb(DbContextOptions<SqliteDb> options)
        : base(options)
    {
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    public override long WritersKeptWaiting => WriteGate.Of(Database.GetDbConnection()).KeptWaiting;

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    // Every transaction begins IMMEDIATE and so holds the only write lock already.
    public override Task LockAsync(string name, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task InsertAsync(InsertedTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken) =>
        RowInserts.InsertRowByRowAsync(this, table, rows, cancellationToken);

    public override string TableOf(string json, string name, params IReadOnlyList<string> columns) =>
        $"(SELECT {string.Join(", ", columns.Select((column, number) => $"value ->> {number} AS {column}"))} FROM json_each({json})) AS {name}";

    public override string BytesOf(string hex) => $"unhex({hex})";

    public override async Task<IAsyncDisposable?> BeginMigrationAsync(CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource;
        var alone = await MigrationLock.TakeAsync(file, cancellationToken);
        if (await Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellationToken) > 0)
        {
            await Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
        }

        return alone;
    }

    public override async Task<IAsyncDisposable?> BeginManyWritesAsync(CancellationToken cancellationToken) => await ManyWrites.BeginAsync(this, cancellationToken);

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

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CollateNames(builder, Names);
    }
}
