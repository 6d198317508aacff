using System.Diagnostics;

using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Infrastructure.Telemetry;

public static class TelemetrySetup
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string NameSetting = "OTEL_SERVICE_NAME";

    /// <summary>Sends traces and metrics by OTLP where the standard setting names a collector; otherwise nothing is measured.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[EndpointSetting] is not { Length: > 0 } endpoint)
        {
            return services;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new SettingsException($"{EndpointSetting} is \"{endpoint}\". Expected: the address of a collector, such as http://localhost:4317.");
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(configuration[NameSetting] ?? "ResourceRoom"))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(options => options.EnrichWithHttpResponse = NameByRoute)
                .AddHttpClientInstrumentation()
                .AddProcessor(new SpanCleaner()))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation())
            .UseOtlpExporter();
        return services;
    }

    // The package names the span of a page that refused or failed after the error page.
    private static void NameByRoute(Activity span, HttpResponse response)
    {
        var route = RequestRoute.Of(response.HttpContext);
        span.SetTag("http.route", route);
        span.DisplayName = $"{span.GetTagItem("http.request.method")} {route}".TrimEnd();
    }
}
