using Npgsql;

namespace ResourceRoom.Web.Data.Engines.Postgres;

public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : ResourceRoomDb(options)
{
    private const string Binary = "C";
    private const string Names = "und-x-icu";

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override Task LockAsync(string name, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);

    internal static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings) =>
        options.UseNpgsql(settings.ConnectionString, server =>
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
