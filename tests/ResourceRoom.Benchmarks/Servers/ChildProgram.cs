using System.ComponentModel;
using System.Diagnostics;

namespace ResourceRoom.Benchmarks.Servers;

/// <summary>A program that stands beside this one and is started as a child.</summary>
/// <param name="Library">File name of its library.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Settings">Environment variables that it gets.</param>
internal sealed record ChildProgram(string Library, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Settings)
{
    private static readonly string[] NotInherited = ["ASPNETCORE_", "DOTNET_ENVIRONMENT", "ResourceRoom__", "Serilog__"];

    /// <summary>Ends a child by its handle, and waits for it.</summary>
    public static async Task EndAsync(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
        {
            // It never started, or was gone already.
        }
    }

    /// <summary>How to start it; whatever settings this process has, the child has its own.</summary>
    public ProcessStartInfo ToStartInfo()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, Library), .. Arguments])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsNotInherited).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsNotInherited(string name) => NotInherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
