namespace ResourceRoom.Benchmarks.Pages;

/// <summary>How many customers and exits there are, and how often each page is opened.</summary>
internal sealed record PagesOptions
{
    public const string Usage = "pages [--customers 50000] [--exits 100000] [--times 300]";

    /// <summary>Passes over each page.</summary>
    public const int Rounds = 5;

    /// <summary>Times that each page is opened before anything is measured.</summary>
    public const int WarmUp = 100;

    /// <summary>Customers of one group; one in five has the planner who opens the pages.</summary>
    public int Customers { get; init; } = 50_000;

    /// <summary>Exits of the last twelve months in one area; one in ten is another planner's.</summary>
    public int Exits { get; init; } = 100_000;

    /// <summary>How often a page is opened, a note written and somebody checked in, in a pass.</summary>
    public int Times { get; init; } = 300;

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static PagesOptions Parse(IReadOnlyList<string> args) => args.Chunk(2).Aggregate(new PagesOptions(), Take);

    private static PagesOptions Take(PagesOptions options, string[] argument) => argument switch
    {
        ["--customers", var value] => options with { Customers = Arguments.Number(value, Usage) },
        ["--exits", var value] => options with { Exits = Arguments.Number(value, Usage) },
        ["--times", var value] => options with { Times = Arguments.Number(value, Usage) },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
