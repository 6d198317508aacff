using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>
/// What the load of a file costs, as a ratio to the same rows written by prepared statements, what the same rows cost when nothing of
/// them has changed, and how much memory the program takes for a large file beyond a small one.
/// </summary>
internal static class LoadsBenchmark
{
    private const string Code = "BENCH";
    private const int SmallRows = 2_000;

    public static async Task RunAsync(LoadsOptions options, CancellationToken cancellationToken)
    {
        using var ground = new TemporaryGround();
        await MakeState.RunAsync(new MakeOptions { Data = ground.MadeFolder, People = options.OnFile, Technicians = 1 }, cancellationToken);
        var rooms = await AddSystemAsync(ground.MadeFolder, cancellationToken);
        DataFolder.Settle(ground.MadeFolder);
        ground.CopyFrom(ground.MadeFolder);
        var (small, large, again) = (Path.Combine(ground.MadeFolder, "small.csv"), Path.Combine(ground.MadeFolder, "large.csv"), Path.Combine(ground.MadeFolder, "again.csv"));
        LoadFile.Write(small, options with { Rows = SmallRows, People = Math.Min(options.People, SmallRows) }, rooms, extra: null);
        LoadFile.Write(large, options, rooms, extra: null);
        LoadFile.Write(again, options, rooms, extra: "again");

        var little = Path.Combine(ground.MadeFolder, "little");
        DataFolder.Copy(ground.MadeFolder, little);
        var first = await LoadCommand.RunAsync(little, small, Code, cancellationToken);
        var loaded = await LoadCommand.RunAsync(ground.ProgramFolder, large, Code, cancellationToken);
        var (took, _) = await TimeOfAsync(ground.ProgramFolder, cancellationToken);
        DataFolder.Settle(ground.ProgramFolder);
        var (floor, rows) = WrittenTables.CopyNew(DataFolder.ConnectionString(ground.ProgramFolder), DataFolder.ConnectionString(ground.FloorFolder));
        var repeated = await LoadCommand.RunAsync(ground.ProgramFolder, again, Code, cancellationToken);
        var (unchanged, counts) = await TimeOfAsync(ground.ProgramFolder, cancellationToken);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{options.Rows:N0} rows about {options.People:N0} people, {options.OnFile:N0} on file, {Environment.ProcessorCount} cores; {rows:N0} rows written"));
        Console.WriteLine();
        Console.WriteLine("| | seconds | rows/s | / floor | peak MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Print("prepared inserts of the same rows", floor, options.Rows, floor, peak: null);
        Print("load, all new", took, options.Rows, floor, loaded.PeakBytes);
        Print("load, all unchanged", unchanged, options.Rows, floor, repeated.PeakBytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| load of {SmallRows:N0} rows | | | | {first.PeakBytes / 1e6:0} |"));
        if (counts.Unchanged != options.Rows)
        {
            throw new BenchmarkFailure($"Of {options.Rows} rows sent again {counts.Unchanged} were unchanged.");
        }
    }

    private static void Print(string what, TimeSpan time, int rows, TimeSpan floor, long? peak) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {time.TotalSeconds:0.0} | {rows / time.TotalSeconds:N0} | {floor / time:0.00} | {(peak is { } bytes ? (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture) : "")} |"));

    private static async Task<(TimeSpan Time, (int New, int Unchanged) Counts)> TimeOfAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var load = await db.Loads.AsNoTracking().OrderByDescending(row => row.Id).FirstAsync(cancellationToken);
        return load.FinishedAt is { } finished && load.Rejected == 0
            ? (finished - load.StartedAt!.Value, (load.New, load.Unchanged))
            : throw new BenchmarkFailure($"The load is {load.State}, {load.Rejected} rows rejected.");
    }

    private static async Task<IReadOnlyList<string>> AddSystemAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var room = await db.Locations.AsNoTracking().OrderBy(row => row.Id).FirstAsync(cancellationToken);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(now),
            Code = Code,
            LwiaNumber = room.LwiaNumber,
            Name = "Benchmark",
            Account = new User { UserName = $"system:{Code}", NormalizedUserName = $"SYSTEM:{Code}", DisplayName = "Benchmark" },
            ContactName = "Pat Example",
            ContactEmail = "pat@example.test",
            RegisteredAt = now,
            ApprovedAt = now,
        };
        foreach (var point in StandingRule.Points)
        {
            system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = "Made for the benchmark." });
        }

        db.TrackingSystems.Add(system);
        await db.SaveChangesAsync(cancellationToken);
        return await db.Locations.Where(row => row.LwiaNumber == room.LwiaNumber && row.ClosedOn == null).Select(row => row.Code).ToListAsync(cancellationToken);
    }
}
