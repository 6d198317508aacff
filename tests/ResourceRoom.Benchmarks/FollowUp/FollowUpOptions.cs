namespace ResourceRoom.Benchmarks.FollowUp;

/// <summary>How many exits are computed, and how often.</summary>
internal sealed record FollowUpOptions
{
    public const string Usage = "follow-up [--exits 100000] [--times 7]";

    /// <summary>Exits, each with its own facts.</summary>
    public int Exits { get; init; } = 100_000;

    /// <summary>Passes over all exits, after a first one that compiles the code: an odd number has a median.</summary>
    public int Times { get; init; } = 7;

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static FollowUpOptions Parse(IReadOnlyList<string> args) => args.Chunk(2).Aggregate(new FollowUpOptions(), Take);

    private static FollowUpOptions Take(FollowUpOptions options, string[] argument) => argument switch
    {
        ["--exits", var value] => options with { Exits = Arguments.Number(value, Usage) },
        ["--times", var value] => options with { Times = Arguments.Number(value, Usage) },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
