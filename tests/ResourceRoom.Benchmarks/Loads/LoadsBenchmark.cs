using System.Globalization;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>
/// What the load of a file costs, as a ratio to the same rows written by prepared statements, what the same rows cost when nothing of
/// them has changed, and how much memory the program takes for a large file beyond a small one.
/// </summary>
internal static class LoadsBenchmark
{
    private const int SmallRows = 2_000;

    public static async Task RunAsync(LoadsOptions options, CancellationToken cancellationToken)
    {
        if (options.Desk > 0)
        {
            await DeskBesideLoad.RunAsync(options, cancellationToken);
            return;
        }

        if (options.Postgres is { } server)
        {
            await PostgresLoads.RunAsync(options, server, cancellationToken);
            return;
        }

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
        var first = await LoadCommand.RunAsync(little, small, SendingSystem.Code, cancellationToken);
        var loaded = await LoadCommand.RunAsync(ground.ProgramFolder, large, SendingSystem.Code, cancellationToken);
        var (took, _) = await TimeOfAsync(ground.ProgramFolder, cancellationToken);
        DataFolder.Settle(ground.ProgramFolder);
        var (floor, rows) = WrittenTables.CopyNew(DataFolder.ConnectionString(ground.ProgramFolder), DataFolder.ConnectionString(ground.FloorFolder));
        var repeated = await LoadCommand.RunAsync(ground.ProgramFolder, again, SendingSystem.Code, cancellationToken);
        var (unchanged, same) = await TimeOfAsync(ground.ProgramFolder, cancellationToken);

        LoadTable.Begin($"{options.Rows:N0} rows about {options.People:N0} people, {options.OnFile:N0} on file, {Environment.ProcessorCount} cores; {rows:N0} rows written");
        LoadTable.Print("prepared inserts of the same rows", floor, options.Rows, floor, peak: null);
        LoadTable.Print("load, all new", took, options.Rows, floor, loaded.PeakBytes);
        LoadTable.Print("load, all unchanged", unchanged, options.Rows, floor, repeated.PeakBytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| load of {SmallRows:N0} rows | | | | {first.PeakBytes / 1e6:0} |"));
        if (same != options.Rows)
        {
            throw new BenchmarkFailure($"Of {options.Rows} rows sent again {same} were unchanged.");
        }
    }

    private static async Task<(TimeSpan Time, int Unchanged)> TimeOfAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        return await LoadTable.TimeOfAsync(db, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> AddSystemAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        return await SendingSystem.AddAsync(db, cancellationToken);
    }
}
