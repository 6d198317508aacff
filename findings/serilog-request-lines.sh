#!/usr/bin/env bash
# Serilog.AspNetCore 10.0.0: with AddSerilog(preserveStaticLogger: true), UseSerilogRequestLogging() writes no line and says nothing.
# What code logs to ILogger<T> does arrive. Request lines go to the static Log.Logger, which is silent unless somebody sets it.
# Remedy: options.Logger = the Serilog.ILogger of the services. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >Finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Serilog.AspNetCore" Version="[10.0.0]" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Collections.Concurrent;
using Serilog;
using Serilog.Core;
using Serilog.Events;

Console.WriteLine($"Serilog.AspNetCore {typeof(Serilog.AspNetCore.RequestLoggingOptions).Assembly.GetName().Version}");
foreach (var (preserve, given) in new[] { (false, false), (true, false), (true, true) })
{
    var lines = new Lines();
    var builder = WebApplication.CreateBuilder();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Services.AddSerilog((_, logger) => logger.MinimumLevel.Override("Microsoft", LogEventLevel.Warning).WriteTo.Sink(lines), preserveStaticLogger: preserve);
    await using var app = builder.Build();
    app.UseSerilogRequestLogging(options => options.Logger = given ? app.Services.GetRequiredService<Serilog.ILogger>() : null);
    app.MapGet("/page", (ILogger<Program> log) => { log.LogInformation("code"); return "page"; });
    await app.StartAsync();
    using var client = new HttpClient();
    await client.GetAsync(app.Urls.First() + "/page");
    await app.StopAsync();
    Console.WriteLine($"preserveStaticLogger={preserve} logger given={given}: code={lines.Has("code")} request line={lines.Has("responded")}");
}

sealed class Lines : ILogEventSink
{
    private readonly ConcurrentQueue<string> lines = new();
    public bool Has(string text) => lines.Any(line => line.Contains(text));
    public void Emit(LogEvent logEvent) => lines.Enqueue(logEvent.RenderMessage());
}
CS
dotnet build --nologo -v quiet -clp:ErrorsOnly -o out
dotnet out/Finding.dll | tee output
diff - output <<'EXPECTED'
Serilog.AspNetCore 10.0.0.0
preserveStaticLogger=False logger given=False: code=True request line=True
preserveStaticLogger=True logger given=False: code=True request line=False
preserveStaticLogger=True logger given=True: code=True request line=True
EXPECTED
echo "As found."
