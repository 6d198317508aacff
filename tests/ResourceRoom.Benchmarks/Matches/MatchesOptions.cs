namespace ResourceRoom.Benchmarks.Matches;

/// <summary>Which set is measured.</summary>
internal sealed record MatchesOptions
{
    public const string Usage = "matches --file FILE";

    /// <summary>A CSV file of FEBRL's form: pairs of an original (<c>rec-N-org</c>) and a copy with mistakes (<c>rec-N-dup-0</c>).</summary>
    public string File { get; init; } = "";

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static MatchesOptions Parse(IReadOnlyList<string> args) =>
        args is ["--file", var file] ? new MatchesOptions { File = file } : throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2);
}
