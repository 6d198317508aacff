using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Benchmarks.Make;
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
        var folder = options.Data ?? ground.MadeFolder;
        var made = options.Data is null
            ? await MakeState.RunAsync(new MakeOptions { Data = folder, People = options.People, Technicians = options.AtOnce.Max() }, cancellationToken)
            : Made.ReadFrom(folder);
        if (made.Emails.Count < options.AtOnce.Max())
        {
            throw new BenchmarkFailure($"There are {made.Emails.Count} technicians in {folder}; --at-once asks for more.", exitCode: 2);
        }

        ground.CopyFrom(folder);
        var sent = SentCheckIn.For(await PeopleAsync(ground, made, options.CheckInsOfARun, cancellationToken));
        var levels = await MeasureAsync(options, ground, made, sent, cancellationToken);
        CheckInTable.Write(Console.Out, made.People, options, levels);

        var faults = new List<string>();
        faults.AddRange(await WrittenRows.FaultsAsync("program", ground.ProgramFolder, made, sent, cancellationToken));
        faults.AddRange(await WrittenRows.FaultsAsync("floor", ground.FloorFolder, made, sent, cancellationToken));
        faults.AddRange(levels.SelectMany(level => level.Refused).Distinct());
        if (faults.Count > 0)
        {
            throw new BenchmarkFailure(string.Join(Environment.NewLine, faults));
        }

        Console.WriteLine();
        Console.WriteLine($"Counted afterwards: {sent.Count} check-ins made {sent.Count} visits, on the program and on the floor.");
    }

    /// <summary>People whom the technicians can find: those seen in their room.</summary>
    private static async Task<IReadOnlyList<Guid>> PeopleAsync(TemporaryGround ground, Made made, int count, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(ground.ProgramFolder);
        var people = await db.Participants
            .Where(person => person.Visits.Any(visit => visit.Location.Code == made.Room))
            .OrderBy(person => person.Id)
            .Select(person => person.PublicId)
            .Take(count)
            .ToListAsync(cancellationToken);
        return people.Count == count
            ? people
            : throw new BenchmarkFailure($"Nobody is checked in twice: {count} check-ins need as many people, and the room has seen {people.Count}.", exitCode: 2);
    }

    private static async Task<IReadOnlyList<CheckInLevel>> MeasureAsync(
        CheckInOptions options, TemporaryGround ground, Made made, IReadOnlyList<SentCheckIn> sent, CancellationToken cancellationToken)
    {
        await using var program = await WebProgram.StartAsync(ground.ProgramFolder, cancellationToken);
        await using var floor = await FloorServer.StartAsync(ground.FloorFolder, cancellationToken);
        using var programDesks = await Desks.OpenAsync(program, made, sent[0].Person, cancellationToken);
        using var floorDesks = await Desks.OpenAsync(floor, made, sent[0].Person, cancellationToken);

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
