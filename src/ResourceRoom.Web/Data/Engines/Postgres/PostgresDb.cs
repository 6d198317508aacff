using Npgsql;
using NpgsqlTypes;

namespace ResourceRoom.Web.Data.Engines.Postgres;

public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : ResourceRoomDb(options)
{
    private const string Binary = "C";
    private const string Names = "und-x-icu";

    // A copy takes two round trips.
    private const int FewestToCopy = 20;

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override Task LockAsync(string name, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);

    public override async Task InsertAsync(InsertedTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count < FewestToCopy)
        {
            await RowInserts.InsertInStatementsAsync(this, table, rows, cancellationToken);
            return;
        }

        var connection = (NpgsqlConnection)Database.GetDbConnection();
        await using var shape = connection.CreateCommand();
        NpgsqlDbType[] types = [.. table.Columns.Select(column => ((NpgsqlParameter)column.ToParameter(shape, column.Name)).NpgsqlDbType)];
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({table.Names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            foreach (var (number, column) in table.Columns.Index())
            {
                await (column.ValueOf(row) is { } value ? copy.WriteAsync(value, types[number], cancellationToken) : copy.WriteNullAsync(cancellationToken));
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    public override string TableOf(string json, string name, params IReadOnlyList<string> columns) =>
        $"(SELECT {string.Join(", ", columns.Select((column, number) => $"value ->> {number} AS {column}"))} FROM jsonb_array_elements({json}::jsonb)) AS {name}";

    public override string BytesOf(string hex) => $"decode({hex}, 'hex')";

    internal static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings, string connection) =>
        options.UseNpgsql(connection, server =>
        {
            if (settings.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CollateKeys(builder, Binary);
        CollateNames(builder, Names);
    }
}
