using Microsoft.EntityFrameworkCore;

using Npgsql;

namespace ResourceRoom.Web.Data.Engines.Postgres;

public sealed class PostgresEngine : IDatabaseEngine
{
    public bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public Task LockAsync(ResourceRoomDb db, string name, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);

    internal static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings) =>
        options.UseNpgsql(settings.ConnectionString, server =>
        {
            if (settings.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });
}
