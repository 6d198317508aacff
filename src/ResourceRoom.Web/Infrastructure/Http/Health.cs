using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ResourceRoom.Web.Infrastructure.Http;

public static class Health
{
    public static readonly PathString Addresses = "/health";

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }
}
