namespace ResourceRoom.Benchmarks.Search;

/// <summary>Where is searched, and how often.</summary>
internal sealed record SearchOptions
{
    public const string Usage = "search --data FOLDER [--times 21]";

    /// <summary>A folder that <c>make</c> made.</summary>
    public string Data { get; init; } = "";

    /// <summary>How often each search is made; after a first time that is shown by itself.</summary>
    public int Times { get; init; } = 21;

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static SearchOptions Parse(IReadOnlyList<string> args)
    {
        var options = args.Chunk(2).Aggregate(new SearchOptions(), Take);
        return options.Data.Length > 0 ? options : throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2);
    }

    private static SearchOptions Take(SearchOptions options, string[] argument) => argument switch
    {
        ["--data", var value] => options with { Data = value },
        ["--times", var value] => options with { Times = Arguments.Number(value, Usage) },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
