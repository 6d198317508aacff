using System.Globalization;

namespace ResourceRoom.Benchmarks.Load;

/// <summary>What one pass showed.</summary>
internal sealed record Measurement
{
    /// <summary>Requests answered in a second.</summary>
    public required double PerSecond { get; init; }

    /// <summary>Half of the answers took no longer than this, as the sender saw them.</summary>
    public required TimeSpan P50 { get; init; }

    /// <summary>95 of 100 took no longer.</summary>
    public required TimeSpan P95 { get; init; }

    /// <summary>99 of 100 took no longer.</summary>
    public required TimeSpan P99 { get; init; }

    /// <summary>Processor time of the server process, over all its threads, for one request.</summary>
    public required TimeSpan CpuEach { get; init; }

    /// <summary>Answers other than the one hoped for, in words.</summary>
    public required IReadOnlyList<string> Refused { get; init; }

    public static Measurement Of(IReadOnlyCollection<TimeSpan> latencies, TimeSpan elapsed, TimeSpan cpu, IReadOnlyList<string> refused)
    {
        var sorted = latencies.Order().ToList();
        return new Measurement
        {
            PerSecond = sorted.Count / elapsed.TotalSeconds,
            P50 = Percentile(sorted, 0.50),
            P95 = Percentile(sorted, 0.95),
            P99 = Percentile(sorted, 0.99),
            CpuEach = cpu / sorted.Count,
            Refused = refused,
        };
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerSecond:N0}/s, p50 {P50.TotalMilliseconds:N1} ms, p99 {P99.TotalMilliseconds:N1} ms, CPU {CpuEach.TotalMilliseconds:N2} ms");

    /// <summary>By nearest rank: a latency that was really seen.</summary>
    private static TimeSpan Percentile(List<TimeSpan> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
