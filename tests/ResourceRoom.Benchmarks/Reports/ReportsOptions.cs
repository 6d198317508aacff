namespace ResourceRoom.Benchmarks.Reports;

/// <summary>What is measured, and on which data.</summary>
internal sealed record ReportsOptions
{
    public const string Usage = "reports --data FOLDER [--times 9] [--postgres \"Host=…\"]";

    /// <summary>A data directory that <c>make --visits</c> made.</summary>
    public string Data { get; init; } = "";

    /// <summary>How many rooms each report is made of.</summary>
    public int Times { get; init; } = 9;

    /// <summary>An empty PostgreSQL database that gets a copy of the data; null to measure on SQLite.</summary>
    public string? Postgres { get; init; }

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static ReportsOptions Parse(IReadOnlyList<string> args)
    {
        var options = args.Chunk(2).Aggregate(new ReportsOptions(), Take);
        return options.Data.Length > 0 ? options : throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2);
    }

    private static ReportsOptions Take(ReportsOptions options, string[] argument) => argument switch
    {
        ["--data", var value] => options with { Data = value },
        ["--times", var value] => options with { Times = Arguments.Number(value, Usage) },
        ["--postgres", var value] => options with { Postgres = value },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
