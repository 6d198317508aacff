namespace ResourceRoom.Benchmarks.Make;

/// <summary>How much is made, and where.</summary>
internal sealed record MakeOptions
{
    public const string Usage = "make --data FOLDER [--people 1000000] [--rooms 60] [--technicians 64] [--visits N]";

    // The largest room, one of the usual size, a small one, and one more for everybody else.
    private const int FewestRooms = 4;

    /// <summary>The data directory that is made; it may not exist.</summary>
    public string Data { get; init; } = "";

    /// <summary>People on file.</summary>
    public int People { get; init; } = 1_000_000;

    /// <summary>Resource rooms.</summary>
    public int Rooms { get; init; } = 60;

    /// <summary>Technicians of the largest room.</summary>
    public int Technicians { get; init; } = 64;

    /// <summary>How many visits a person has on the average, over five program years, as reports count them; 0 for a desk's history.</summary>
    public int Visits { get; init; }

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static MakeOptions Parse(IReadOnlyList<string> args)
    {
        var options = args.Chunk(2).Aggregate(new MakeOptions(), Take);
        return options is { Data.Length: > 0, Rooms: >= FewestRooms }
            ? options
            : throw new BenchmarkFailure($"There must be a folder, and {FewestRooms} rooms or more. usage: {Usage}", exitCode: 2);
    }

    private static MakeOptions Take(MakeOptions options, string[] argument) => argument switch
    {
        ["--data", var value] => options with { Data = value },
        ["--people", var value] => options with { People = Arguments.Number(value, Usage) },
        ["--rooms", var value] => options with { Rooms = Arguments.Number(value, Usage) },
        ["--technicians", var value] => options with { Technicians = Arguments.Number(value, Usage) },
        ["--visits", var value] => options with { Visits = Arguments.Number(value, Usage) },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
