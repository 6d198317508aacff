namespace ResourceRoom.Benchmarks;

/// <summary>The run cannot go on, or found something wrong. The message says what; slowness is never a failure.</summary>
internal sealed class BenchmarkFailure(string message, int exitCode = 1) : Exception(message)
{
    /// <summary>1: something is wrong; 2: the options are.</summary>
    public int ExitCode => exitCode;
}
