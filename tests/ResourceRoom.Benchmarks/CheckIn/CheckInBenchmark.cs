using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Benchmarks.Servers;

namespace ResourceRoom.Benchmarks.CheckIn;

/// <summary>
/// Check-ins of returning visitors: the program and the floor take turns in one run, each on its own copy of the same
/// database, and what they wrote is counted afterwards.
/// </summary>
internal static class CheckInBenchmark
{
    public static async Task RunAsync(CheckInOptions options, CancellationToken cancellationToken)
    {
        using var ground = new TemporaryGround();
        await WebProgram.MigrateAsync(ground.ProgramFolder, cancellationToken);
        var population = await new Population(ground).FillAsync(options.People, options.AtOnce.Max(), cancellationToken);
        ground.CopyDatabaseToFloor();
        var sent = SentCheckIn.For(population.People.Take(options.CheckInsOfARun));

        var levels = await MeasureAsync(options, ground, population, sent, cancellationToken);
        CheckInTable.Write(Console.Out, options, levels);

        var faults = new List<string>();
        faults.AddRange(await WrittenRows.FaultsAsync("program", ground.ProgramFolder, options.People, sent, cancellationToken));
        faults.AddRange(await WrittenRows.FaultsAsync("floor", ground.FloorFolder, options.People, sent, cancellationToken));
        faults.AddRange(levels.SelectMany(level => level.Refused).Distinct());
        if (faults.Count > 0)
        {
            throw new BenchmarkFailure(string.Join(Environment.NewLine, faults));
        }

        Console.WriteLine();
        Console.WriteLine($"Counted afterwards: {sent.Count} check-ins made {sent.Count} visits, on the program and on the floor.");
    }

    private static async Task<IReadOnlyList<CheckInLevel>> MeasureAsync(
        CheckInOptions options, TemporaryGround ground, Population.Filled population, IReadOnlyList<SentCheckIn> sent, CancellationToken cancellationToken)
    {
        await using var program = await WebProgram.StartAsync(ground.ProgramFolder, cancellationToken);
        await using var floor = await FloorServer.StartAsync(ground.FloorFolder, cancellationToken);
        using var programDesks = await Desks.OpenAsync(program, population, cancellationToken);
        using var floorDesks = await Desks.OpenAsync(floor, population, cancellationToken);

        var warmUp = sent.Take(CheckInOptions.WarmUp).ToList();
        await programDesks.SendAsync(warmUp, options.AtOnce.Max(), cancellationToken);
        await floorDesks.SendAsync(warmUp, options.AtOnce.Max(), cancellationToken);

        var levels = new List<CheckInLevel>();
        var passes = new Queue<SentCheckIn[]>(sent.Skip(CheckInOptions.WarmUp).Chunk(options.CheckIns));
        foreach (var atOnce in options.AtOnce)
        {
            var level = new CheckInLevel(atOnce);
            for (var round = 1; round <= CheckInOptions.Rounds; round++)
            {
                var pass = passes.Dequeue();
                var ofProgram = await programDesks.SendAsync(pass, atOnce, cancellationToken);
                var ofFloor = await floorDesks.SendAsync(pass, atOnce, cancellationToken);
                level.Add(ofProgram, ofFloor);
                await Console.Error.WriteLineAsync($"{atOnce} at once, round {round}: program {ofProgram}; floor {ofFloor}");
            }

            levels.Add(level);
        }

        return levels;
    }
}
