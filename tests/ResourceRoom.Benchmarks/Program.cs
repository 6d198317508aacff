using System.Runtime.InteropServices;

using ResourceRoom.Benchmarks;
using ResourceRoom.Benchmarks.CheckIn;
using ResourceRoom.Benchmarks.Floor;

if (args is ["floor", var dataFolder])
{
    return await FloorProgram.RunAsync(dataFolder);
}

if (args is not ["check-in", .. var options])
{
    await Console.Error.WriteLineAsync($"usage: {CheckInOptions.Usage}");
    return 2;
}

// Whatever ends the run, its children and folders end with it.
using var stop = new CancellationTokenSource();
PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
var heard = signals.Select(signal => PosixSignalRegistration.Create(signal, context =>
{
    context.Cancel = true;
    stop.Cancel();
})).ToList();

try
{
    await CheckInBenchmark.RunAsync(CheckInOptions.Parse(options), stop.Token);
    return 0;
}
catch (BenchmarkFailure failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return failure.ExitCode;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("Stopped.");
    return 130;
}
finally
{
    heard.ForEach(registration => registration.Dispose());
}
