using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>What a benchmark of loads prints.</summary>
internal static class LoadTable
{
    public static void Begin(FormattableString title)
    {
        Console.WriteLine(title.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine();
        Console.WriteLine("| | seconds | rows/s | / floor | peak MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
    }

    public static void Print(string what, TimeSpan time, int rows, TimeSpan floor, long? peak) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {time.TotalSeconds:0.0} | {rows / time.TotalSeconds:N0} | {floor / time:0.00} | {(peak is { } bytes ? (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture) : "")} |"));

    /// <summary>How long the last load took.</summary>
    public static async Task<(TimeSpan Time, int Unchanged)> TimeOfAsync(ResourceRoomDb db, CancellationToken cancellationToken)
    {
        var load = await db.Loads.AsNoTracking().OrderByDescending(row => row.Id).FirstAsync(cancellationToken);
        return load.FinishedAt is { } finished && load.Rejected == 0
            ? (finished - load.StartedAt!.Value, load.Unchanged)
            : throw new BenchmarkFailure($"The load is {load.State}, {load.Rejected} rows rejected.");
    }
}
