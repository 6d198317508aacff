using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>Readiness: once the disk is full, pages still open but every save fails, so this reports it a little earlier.</summary>
public sealed class HasSpace(ResourceRoomDb db, FreeBytes freeBytes) : IHealthCheck
{
    public const long Fewest = 100L * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        var free = freeBytes(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return Task.FromResult(free < Fewest
            ? HealthCheckResult.Unhealthy($"{free / (1024 * 1024)} MB are free where the database lies. Expected: at least {Fewest / (1024 * 1024)} MB.")
            : HealthCheckResult.Healthy());
    }
}
