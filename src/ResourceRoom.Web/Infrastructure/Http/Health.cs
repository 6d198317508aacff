using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>What a load balancer asks.</summary>
public static class Health
{
    /// <summary><c>/health/live</c>: the program runs. <c>/health/ready</c>: it reaches its database.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }
}
