using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Outlooks;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Benchmarks.FollowUp;

/// <summary>Recomputes the follow-up of all exits in memory, on one core: schedules, what is due, and the rows that are stored.</summary>
internal static class FollowUpBenchmark
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly (string What, Func<FollowUpHistory, int> Compute)[] Rules =
    [
        ("schedules", history => ScheduleRule.For(history, Today).Windows.Count),
        ("what is due", history => (int)DueRule.For(history, Today).List),
        ("stored windows", history => WindowOutlook.Of(history).Count),
        ("stored list rows", history => FollowUpOutlook.Rows(FollowUpOutlook.Of(history), Today).Count),
    ];

    public static void Run(FollowUpOptions options, CancellationToken cancellationToken)
    {
        var histories = InventedExits.Make(options.Exits, Today);
        var facts = histories.Average(history => history.Facts.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{histories.Length:N0} exits with {facts:N1} facts each, median of {options.Times} passes on one core"));
        Console.WriteLine();
        Console.WriteLine($"| {"computed",-16} | each second | bytes each | sum of results |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var (what, compute) in Rules)
        {
            _ = Pass(histories, compute);
            var passes = new List<(double PerSecond, double Bytes, long Sum)>(options.Times);
            while (passes.Count < options.Times)
            {
                cancellationToken.ThrowIfCancellationRequested();
                passes.Add(Pass(histories, compute));
            }

            var median = passes.Order().ElementAt(passes.Count / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {what,-16} | {median.PerSecond,11:N0} | {median.Bytes,10:N0} | {median.Sum,14:N0} |"));
        }
    }

    // The sum keeps the compiler from leaving the work out, and shows that two runs computed the same.
    private static (double PerSecond, double Bytes, long Sum) Pass(FollowUpHistory[] histories, Func<FollowUpHistory, int> compute)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var sum = 0L;
        foreach (var history in histories)
        {
            sum += compute(history);
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return (histories.Length / seconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)histories.Length, sum);
    }
}
