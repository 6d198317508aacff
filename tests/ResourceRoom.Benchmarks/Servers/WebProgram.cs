using System.Diagnostics;

namespace ResourceRoom.Benchmarks.Servers;

/// <summary>The real program, as in Production: its own executable, its own settings but for the data directory and how many may sign in from one address.</summary>
internal static class WebProgram
{
    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(2);

    /// <summary>Runs the command <c>migrate</c> on a data directory.</summary>
    public static async Task MigrateAsync(string dataFolder, CancellationToken cancellationToken, string? postgres = null)
    {
        using var process = Process.Start(In(dataFolder, postgres, "migrate").ToStartInfo())!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var complained = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).WaitAsync(LongestMigration, cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new BenchmarkFailure($"The program did not migrate: {await said}{await complained}");
            }
        }
        finally
        {
            await ChildProgram.EndAsync(process);
        }
    }

    /// <summary>Serves a data directory.</summary>
    public static Task<ServerProcess> StartAsync(string dataFolder, CancellationToken cancellationToken, string? postgres = null) =>
        ServerProcess.StartAsync("program", In(dataFolder, postgres, "--urls", "http://127.0.0.1:0"), cancellationToken);

    internal static ChildProgram In(string dataFolder, string? postgres, params string[] arguments)
    {
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["AllowedHosts"] = "127.0.0.1",
            ["ResourceRoom__DataDirectory"] = dataFolder,
            ["ResourceRoom__RateLimits__SignInPerMinute"] = "1000",
            ["ResourceRoom__RateLimits__OpeningsPerMinute"] = "1000000",
            ["ResourceRoom__RateLimits__ExportsPerMinute"] = "1000000",
        };
        if (postgres is not null)
        {
            settings["ResourceRoom__Database__Engine"] = "Postgres";
            settings["ResourceRoom__Database__ConnectionString"] = postgres;
        }

        return new("ResourceRoom.Web.dll", arguments, settings);
    }
}
