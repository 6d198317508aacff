using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>The real program as a process of its own, in Production unless told otherwise; ended with its handle.</summary>
public sealed partial class ProgramProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Task<string> errors;
    private readonly TaskCompletionSource<string> firstError = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ProgramProcess(Process process)
    {
        this.process = process;
        errors = ReadErrorsAsync();
    }

    /// <summary>Where it listens, once it does.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Runs a command, or a start that is refused, to its end.</summary>
    public static async Task<Outcome> RunAsync(string? dataDirectory, string[] args, string? input = null, params (string Name, string Value)[] environment)
    {
        await using var program = Start(dataDirectory, args, environment);
        await program.process.StandardInput.WriteAsync(input);
        program.process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var output = await program.process.StandardOutput.ReadToEndAsync(patience.Token);
        await program.process.WaitForExitAsync(patience.Token);
        return new Outcome(program.process.ExitCode, output, await program.errors);
    }

    /// <summary>Starts a command and leaves it at work, until it ends or is killed with its handle.</summary>
    public static ProgramProcess Begin(string dataDirectory, params string[] args)
    {
        var program = Start(dataDirectory, args, []);
        _ = program.process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return program;
    }

    /// <summary>The first line of its errors; empty if it ended without one.</summary>
    public Task<string> FirstErrorAsync() => firstError.Task.WaitAsync(Patience);

    /// <summary>Waits until it has ended, or for so long.</summary>
    public async Task WaitAsync(TimeSpan longest)
    {
        try
        {
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(longest);
        }
        catch (TimeoutException)
        {
            // It is killed with its handle.
        }
    }

    /// <summary>Whether it has ended by itself.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Starts it to serve on a free port of this machine.</summary>
    public static async Task<ProgramProcess> ServeAsync(string dataDirectory, params (string Name, string Value)[] environment)
    {
        var program = Start(dataDirectory, ["--urls", "http://127.0.0.1:0"], environment);
        using var patience = new CancellationTokenSource(Patience);
        while (program.Address is null)
        {
            var line = await program.process.StandardOutput.ReadLineAsync(patience.Token)
                ?? throw new InvalidOperationException($"The program ended: {await program.errors}");
            if (Listening().Match(line) is { Success: true } found)
            {
                program.Address = new Uri(found.Groups[1].Value);
            }
        }

        // Somebody has to read on, or the program stops when the pipe is full.
        _ = program.process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private async Task<string> ReadErrorsAsync()
    {
        var lines = new StringBuilder();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            firstError.TrySetResult(line);
            lines.Append(line).Append('\n');
        }

        firstError.TrySetResult("");
        return lines.ToString();
    }

    private static ProgramProcess Start(string? dataDirectory, string[] args, (string Name, string Value)[] environment)
    {
        // The folder of the project, where wwwroot and the settings are.
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, .. args])
        {
            WorkingDirectory = ProjectFolder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["AllowedHosts"] = "resourceroom.example.test;127.0.0.1";
        if (dataDirectory is not null)
        {
            start.Environment["ResourceRoom__DataDirectory"] = dataDirectory;
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ProgramProcess(Process.Start(start)!);
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ResourceRoom.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "src", "ResourceRoom.Web");
    }

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();

    /// <summary>How a run ended.</summary>
    public sealed record Outcome(int ExitCode, string Output, string Errors);
}
