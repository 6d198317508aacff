using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ResourceRoom.Web.Data.Keys;

/// <summary>Readiness: another database may have been put in the place of the one that the program started with.</summary>
public sealed class KeysFit(KeyChecks checks) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await checks.FaultAsync(cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy();
}
