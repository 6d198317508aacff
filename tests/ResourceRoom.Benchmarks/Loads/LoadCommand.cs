using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Benchmarks.Servers;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>The program's own command <c>load</c>, as a child.</summary>
/// <param name="PeakBytes">The most memory that it held.</param>
internal sealed record LoadCommand(long PeakBytes)
{
    private const string Peak = "VmHWM:";
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    /// <summary>Loads a file to its end.</summary>
    public static async Task<LoadCommand> RunAsync(string folder, string file, string system, CancellationToken cancellationToken, string? postgres = null)
    {
        using var process = Process.Start(WebProgram.In(folder, postgres, "load", file, "--system", system).ToStartInfo())!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var complained = process.StandardError.ReadToEndAsync(cancellationToken);
            var exit = process.WaitForExitAsync(cancellationToken);
            var peak = 0L;
            while (!exit.IsCompleted)
            {
                peak = Math.Max(peak, PeakOf(process));
                await Task.WhenAny(exit, Task.Delay(Between, cancellationToken));
            }

            await exit;
            return process.ExitCode == 0 ? new LoadCommand(peak) : throw new BenchmarkFailure($"The load ended with {process.ExitCode}: {await said}{await complained}");
        }
        finally
        {
            await ChildProgram.EndAsync(process);
        }
    }

    private static long PeakOf(Process process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(line => line.StartsWith(Peak, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[Peak.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
