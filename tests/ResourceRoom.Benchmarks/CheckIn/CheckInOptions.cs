namespace ResourceRoom.Benchmarks.CheckIn;

/// <summary>How much the run does.</summary>
internal sealed record CheckInOptions
{
    public const string Usage = "check-in [--data FOLDER] [--people 100000] [--check-ins 5000] [--at-once 1,8,64]";

    /// <summary>Passes of each server at each level: an odd number has a median.</summary>
    public const int Rounds = 3;

    /// <summary>Check-ins that each server answers before it is measured, so that its code is compiled.</summary>
    public const int WarmUp = 2_000;

    /// <summary>A folder that <c>make</c> made; null to make one, and to throw it away afterwards.</summary>
    public string? Data { get; init; }

    /// <summary>People on file, when they are made.</summary>
    public int People { get; init; } = 100_000;

    /// <summary>Check-ins in one pass.</summary>
    public int CheckIns { get; init; } = 5_000;

    /// <summary>How many technicians send at once, level by level.</summary>
    public IReadOnlyList<int> AtOnce { get; init; } = [1, 8, 64];

    /// <summary>Check-ins that each server gets in all, each of another person.</summary>
    public int CheckInsOfARun => WarmUp + (AtOnce.Count * Rounds * CheckIns);

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says.</exception>
    public static CheckInOptions Parse(IReadOnlyList<string> args) => args.Chunk(2).Aggregate(new CheckInOptions(), Take);

    private static CheckInOptions Take(CheckInOptions options, string[] argument) => argument switch
    {
        ["--data", var value] => options with { Data = value },
        ["--people", var value] => options with { People = Arguments.Number(value, Usage) },
        ["--check-ins", var value] => options with { CheckIns = Arguments.Number(value, Usage) },
        ["--at-once", var value] => options with { AtOnce = [.. value.Split(',').Select(number => Arguments.Number(number, Usage))] },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };
}
