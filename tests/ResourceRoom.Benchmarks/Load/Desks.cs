using System.Collections.Concurrent;
using System.Diagnostics;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Servers;

namespace ResourceRoom.Benchmarks.Load;

/// <summary>The technicians of one server, and what they measure while they work at once.</summary>
internal sealed class Desks : IDisposable
{
    private static readonly TimeSpan LongestPass = TimeSpan.FromMinutes(5);

    private readonly ServerProcess server;
    private readonly List<Technician> technicians = [];

    private Desks(ServerProcess server)
    {
        this.server = server;
    }

    /// <summary>Signs every technician in; each opens the card of a person once, for its form token.</summary>
    public static async Task<Desks> OpenAsync(ServerProcess server, Made made, Guid person, CancellationToken cancellationToken)
    {
        var desks = new Desks(server);
        try
        {
            foreach (var email in made.Emails)
            {
                desks.technicians.Add(await Technician.SignInAsync(server.Address, made, email, person, cancellationToken));
            }

            return desks;
        }
        catch
        {
            desks.Dispose();
            throw;
        }
    }

    /// <summary>Sends each check-in once; whoever is free takes the next.</summary>
    public async Task<Measurement> SendAsync(IReadOnlyList<SentCheckIn> checkIns, int atOnce, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestPass);
        var latencies = new TimeSpan[checkIns.Count];
        var refused = new ConcurrentBag<string>();
        var taken = -1;

        var cpuBefore = server.CpuTime;
        var started = Stopwatch.GetTimestamp();
        try
        {
            await Task.WhenAll(technicians.Take(atOnce).Select(technician => Task.Run(() => WorkAsync(technician), limit.Token)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BenchmarkFailure($"The {server.Name} did not answer in time. Its last lines:{Environment.NewLine}{server.LastLines}");
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        return Measurement.Of(latencies, elapsed, server.CpuTime - cpuBefore, [.. refused.Select(reason => $"{server.Name}: {reason}")]);

        async Task WorkAsync(Technician technician)
        {
            for (var next = Interlocked.Increment(ref taken); next < checkIns.Count; next = Interlocked.Increment(ref taken))
            {
                var sent = Stopwatch.GetTimestamp();
                if (await technician.CheckInAsync(checkIns[next], limit.Token) is { } reason)
                {
                    refused.Add(reason);
                }

                latencies[next] = Stopwatch.GetElapsedTime(sent);
            }
        }
    }

    public void Dispose() => technicians.ForEach(technician => technician.Dispose());
}
