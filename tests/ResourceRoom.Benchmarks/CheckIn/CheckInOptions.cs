using System.Globalization;

namespace ResourceRoom.Benchmarks.CheckIn;

/// <summary>How much the run does.</summary>
internal sealed record CheckInOptions
{
    public const string Usage = "check-in [--people 10000] [--check-ins 1000] [--at-once 1,8]";

    /// <summary>Passes of each server at each level: an odd number has a median.</summary>
    public const int Rounds = 3;

    /// <summary>Check-ins that each server answers before it is measured, so that its code is compiled.</summary>
    public const int WarmUp = 2_000;

    /// <summary>People on file, each with one earlier visit.</summary>
    public int People { get; init; } = 10_000;

    /// <summary>Check-ins in one pass.</summary>
    public int CheckIns { get; init; } = 1_000;

    /// <summary>How many technicians send at once, level by level.</summary>
    public IReadOnlyList<int> AtOnce { get; init; } = [1, 8];

    /// <summary>Check-ins that each server gets in all, each of another person.</summary>
    public int CheckInsOfARun => WarmUp + (AtOnce.Count * Rounds * CheckIns);

    /// <exception cref="BenchmarkFailure">The arguments are not as <see cref="Usage"/> says, or there are too few people.</exception>
    public static CheckInOptions Parse(IReadOnlyList<string> args)
    {
        var options = args.Chunk(2).Aggregate(new CheckInOptions(), Take);
        return options.CheckInsOfARun <= options.People
            ? options
            : throw new BenchmarkFailure(
                $"Nobody is checked in twice: {options.CheckInsOfARun} check-ins need as many people, and there are {options.People} (--people).", exitCode: 2);
    }

    private static CheckInOptions Take(CheckInOptions options, string[] argument) => argument switch
    {
        ["--people", var value] => options with { People = Number(value) },
        ["--check-ins", var value] => options with { CheckIns = Number(value) },
        ["--at-once", var value] => options with { AtOnce = [.. value.Split(',').Select(Number)] },
        _ => throw new BenchmarkFailure($"usage: {Usage}", exitCode: 2),
    };

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new BenchmarkFailure($"\"{text}\" is no number above zero. usage: {Usage}", exitCode: 2);
}
