#!/usr/bin/env bash
# OpenTelemetry.Instrumentation.AspNetCore 1.20.2 on ASP.NET Core 10: where an error page runs the request again (UseExceptionHandler with a
# path, UseStatusCodePagesWithReExecute), the span and http.server.request.duration have the route of the error page, though the page that
# refused or failed has a route of its own. Which page it was cannot be told. Remedy: keep the endpoint right after routing and name the span oneself.
# Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >Finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="OpenTelemetry.Extensions.Hosting" Version="[1.20.1]" />
    <PackageReference Include="OpenTelemetry.Exporter.InMemory" Version="[1.20.1]" />
    <PackageReference Include="OpenTelemetry.Instrumentation.AspNetCore" Version="[1.20.2]" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Diagnostics;
using System.Reflection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

var package = typeof(OpenTelemetry.Instrumentation.AspNetCore.AspNetCoreTraceInstrumentationOptions).Assembly;
Console.WriteLine($"OpenTelemetry.Instrumentation.AspNetCore {package.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}");
var (spans, metrics) = (new List<Activity>(), new List<Metric>());
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddOpenTelemetry()
    .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddInMemoryExporter(spans))
    .WithMetrics(metering => metering.AddAspNetCoreInstrumentation().AddInMemoryExporter(metrics));
await using var app = builder.Build();
app.UseExceptionHandler("/error/500");
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseRouting();
app.MapGet("/found/{id}", (string id) => "found");
app.MapGet("/refused/{id}", (string id) => Results.NotFound());
app.MapGet("/failed/{id}", string (string id) => throw new InvalidOperationException());
app.MapGet("/error/{status}", (string status) => "error page");
await app.StartAsync();
using var client = new HttpClient();
foreach (var page in new[] { "found", "refused", "failed" })
{
    await client.GetAsync($"{app.Urls.First()}/{page}/1");
}

await app.StopAsync();
app.Services.GetRequiredService<MeterProvider>().ForceFlush();
foreach (var span in spans.OrderBy(span => span.StartTimeUtc))
{
    Console.WriteLine($"{span.GetTagItem("url.path")}: span \"{span.DisplayName}\"");
}

var durations = new SortedSet<string>(StringComparer.Ordinal);
foreach (var point in metrics.First(metric => metric.Name == "http.server.request.duration").GetMetricPoints())
{
    var tags = new Dictionary<string, object>();
    foreach (var tag in point.Tags)
    {
        tags[tag.Key] = tag.Value;
    }

    durations.Add($"duration of {tags["http.response.status_code"]}: {tags["http.route"]}");
}

Console.WriteLine(string.Join('\n', durations));
CS
dotnet build --nologo -v quiet -clp:ErrorsOnly -o out
dotnet out/Finding.dll | tee output
diff - output <<'EXPECTED'
OpenTelemetry.Instrumentation.AspNetCore 1.20.2
/found/1: span "GET /found/{id}"
/refused/1: span "GET /error/{status}"
/failed/1: span "GET /error/{status}"
duration of 200: /found/{id}
duration of 404: /error/{status}
duration of 500: /error/{status}
EXPECTED
echo "As found."
