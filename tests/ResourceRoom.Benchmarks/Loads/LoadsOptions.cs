namespace ResourceRoom.Benchmarks.Loads;

/// <summary>How large the file is, and how many people are on file before.</summary>
internal sealed record LoadsOptions
{
    public const string Usage = "loads [--rows 1000000] [--people 200000] [--on-file 100000]";

    /// <summary>Rows of the file.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>People whom they are about.</summary>
    public int People { get; init; } = 200_000;

    /// <summary>People on file before it.</summary>
    public int OnFile { get; init; } = 100_000;

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static LoadsOptions Parse(IReadOnlyList<string> args) => args.Chunk(2).Aggregate(new LoadsOptions(), Take);

    private static LoadsOptions Take(LoadsOptions options, string[] argument) => argument switch
    {
        ["--rows", var value] => options with { Rows = Arguments.Number(value, Usage) },
        ["--people", var value] => options with { People = Arguments.Number(value, Usage) },
        ["--on-file", var value] => options with { OnFile = Arguments.Number(value, Usage) },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
