using System.Globalization;

namespace ResourceRoom.Benchmarks;

/// <summary>Reads what stands on the command line.</summary>
internal static class Arguments
{
    /// <exception cref="BenchmarkFailure">It is not a whole number above zero.</exception>
    public static int Number(string text, string usage) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new BenchmarkFailure($"\"{text}\" is no number above zero. usage: {usage}", exitCode: 2);
}
