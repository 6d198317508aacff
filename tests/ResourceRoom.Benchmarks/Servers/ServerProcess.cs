using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ResourceRoom.Benchmarks.Servers;

/// <summary>A server that runs as a child process on a free port of loopback, and ends with this object.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private const int LinesKept = 20;
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<string> lastLines = new();

    private ServerProcess(string name, ChildProgram program)
    {
        Name = name;
        process = new Process { StartInfo = program.ToStartInfo(), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new BenchmarkFailure($"The {name} ended. Its last lines:{Environment.NewLine}{LastLines}"));
    }

    /// <summary>What it is called in messages.</summary>
    public string Name { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => listening.Task.Result;

    /// <summary>Processor time of the process so far, user and system.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory of the process now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The end of what it wrote.</summary>
    public string LastLines
    {
        get
        {
            lock (lastLines)
            {
                return string.Join(Environment.NewLine, lastLines);
            }
        }
    }

    /// <summary>Starts it and waits until it says where it listens.</summary>
    public static async Task<ServerProcess> StartAsync(string name, ChildProgram program, CancellationToken cancellationToken)
    {
        var server = new ServerProcess(name, program);
        try
        {
            server.process.Start();
            server.process.BeginOutputReadLine();
            server.process.BeginErrorReadLine();
            await server.listening.Task.WaitAsync(LongestStart, cancellationToken);
            return server;
        }
        catch (TimeoutException)
        {
            var lines = server.LastLines;
            await server.DisposeAsync();
            throw new BenchmarkFailure($"The {name} did not start in time. Its last lines:{Environment.NewLine}{lines}");
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ChildProgram.EndAsync(process);
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (lastLines)
        {
            lastLines.Enqueue(line);
            if (lastLines.Count > LinesKept)
            {
                lastLines.Dequeue();
            }
        }

        if (!listening.Task.IsCompleted && WhereItListens().Match(line) is { Success: true } found)
        {
            listening.TrySetResult(new Uri(found.Groups[1].Value));
        }
    }

    [GeneratedRegex("Now listening on: (http://127\\.0\\.0\\.1:[0-9]+)")]
    private static partial Regex WhereItListens();
}
