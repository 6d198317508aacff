using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.SqlServer;

public sealed class SqlServerEngine : IDatabaseEngine
{
    private const int DuplicateKeyInIndex = 2601;
    private const int DuplicateKeyInConstraint = 2627;

    public bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqlException { Number: DuplicateKeyInIndex or DuplicateKeyInConstraint };

    public Task LockAsync(ResourceRoomDb db, string name, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"EXEC sp_getapplock @Resource = {name}, @LockMode = 'Exclusive', @LockOwner = 'Transaction'",
            cancellationToken);

    internal static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings) =>
        options.UseSqlServer(settings.ConnectionString, server =>
        {
            if (settings.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });
}
