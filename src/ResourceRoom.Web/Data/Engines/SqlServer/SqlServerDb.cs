using Microsoft.Data.SqlClient;

namespace ResourceRoom.Web.Data.Engines.SqlServer;

public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : ResourceRoomDb(options)
{
    private const int DuplicateKeyInIndex = 2601;
    private const int DuplicateKeyInConstraint = 2627;

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqlException { Number: DuplicateKeyInIndex or DuplicateKeyInConstraint };

    public override Task LockAsync(string name, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync(
            $"EXEC sp_getapplock @Resource = {name}, @LockMode = 'Exclusive', @LockOwner = 'Transaction'",
            cancellationToken);

    public override Task InsertAsync(InsertedTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken) =>
        RowInserts.InsertInStatementsAsync(this, table, rows, cancellationToken);

    public override string TableOf(string json, string name, params IReadOnlyList<string> columns) =>
        $"OPENJSON({json}) WITH ({string.Join(", ", columns.Select((column, number) => $"{column} nvarchar(4000) '$[{number}]'"))}) AS {name}";

    public override string BytesOf(string hex) => $"CONVERT(varbinary(8000), {hex}, 2)";

    internal static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings, string connection) =>
        options.UseSqlServer(connection, server =>
        {
            if (settings.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });

    private const string Binary = "Latin1_General_100_BIN2";
    private const string Names = "Latin1_General_100_CI_AS";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CollateKeys(builder, Binary);
        CollateNames(builder, Names);
    }
}
