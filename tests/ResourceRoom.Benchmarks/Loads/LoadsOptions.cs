namespace ResourceRoom.Benchmarks.Loads;

/// <summary>How large the file is, and how many people are on file before.</summary>
internal sealed record LoadsOptions
{
    public const string Usage = "loads [--rows 1000000] [--people 200000] [--on-file 100000] [--desk CHECK-INS | --postgres CONNECTION]";

    /// <summary>Rows of the file.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>People whom they are about.</summary>
    public int People { get; init; } = 200_000;

    /// <summary>People on file before it.</summary>
    public int OnFile { get; init; } = 100_000;

    /// <summary>Check-ins of a desk beside the load, which are measured in place of the load; 0 for none.</summary>
    public int Desk { get; init; }

    /// <summary>Connection to a PostgreSQL server that is measured in place of SQLite.</summary>
    public string? Postgres { get; init; }

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static LoadsOptions Parse(IReadOnlyList<string> args) => args.Chunk(2).Aggregate(new LoadsOptions(), Take);

    private static LoadsOptions Take(LoadsOptions options, string[] argument) => argument switch
    {
        ["--rows", var value] => options with { Rows = Arguments.Number(value, Usage) },
        ["--people", var value] => options with { People = Arguments.Number(value, Usage) },
        ["--on-file", var value] => options with { OnFile = Arguments.Number(value, Usage) },
        ["--desk", var value] => options with { Desk = Arguments.Number(value, Usage) },
        ["--postgres", var value] => options with { Postgres = value },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
