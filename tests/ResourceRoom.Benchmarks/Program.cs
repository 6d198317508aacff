using System.Runtime.InteropServices;

using ResourceRoom.Benchmarks;
using ResourceRoom.Benchmarks.CheckIn;
using ResourceRoom.Benchmarks.Floor;
using ResourceRoom.Benchmarks.FollowUp;
using ResourceRoom.Benchmarks.Loads;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Benchmarks.Matches;
using ResourceRoom.Benchmarks.Pages;
using ResourceRoom.Benchmarks.Reports;
using ResourceRoom.Benchmarks.Search;

if (args is ["floor", var dataFolder])
{
    return await FloorProgram.RunAsync(dataFolder);
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
    await (args switch
    {
        ["make", .. var options] => MakeState.RunAsync(MakeOptions.Parse(options), stop.Token),
        ["check-in", .. var options] => CheckInBenchmark.RunAsync(CheckInOptions.Parse(options), stop.Token),
        ["follow-up", .. var options] => Task.Run(() => FollowUpBenchmark.Run(FollowUpOptions.Parse(options), stop.Token), stop.Token),
        ["loads", .. var options] => LoadsBenchmark.RunAsync(LoadsOptions.Parse(options), stop.Token),
        ["matches", .. var options] => MatchesBenchmark.RunAsync(MatchesOptions.Parse(options), stop.Token),
        ["pages", .. var options] => PagesBenchmark.RunAsync(PagesOptions.Parse(options), stop.Token),
        ["reports", .. var options] => ReportsBenchmark.RunAsync(ReportsOptions.Parse(options), stop.Token),
        ["search", .. var options] => SearchBenchmark.RunAsync(SearchOptions.Parse(options), stop.Token),
        _ => throw new BenchmarkFailure($"usage: {string.Join($"{Environment.NewLine}       ", MakeOptions.Usage, CheckInOptions.Usage, FollowUpOptions.Usage, LoadsOptions.Usage, MatchesOptions.Usage, PagesOptions.Usage, ReportsOptions.Usage, SearchOptions.Usage)}", exitCode: 2),
    });
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
