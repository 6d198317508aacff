using System.Diagnostics;
using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>
/// What the pages of customers, follow-ups and rooms cost, as ratios to the list of visits in the same run, and what a follow-up note
/// costs, as a ratio to a check-in: one request after another.
/// </summary>
internal static class PagesBenchmark
{
    // Of two days, so that the page is full as at the end of a day.
    private static readonly string Visits = $"/visits?from={OfficeClock.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)}";

    public static async Task RunAsync(PagesOptions options, CancellationToken cancellationToken)
    {
        using var ground = new TemporaryGround();
        var people = Math.Max(options.Customers, options.Exits);
        var made = await MakeState.RunAsync(new MakeOptions { Data = ground.MadeFolder, People = people, Technicians = 1 }, cancellationToken);
        var customers = await MadeCustomers.AddToAsync(ground.MadeFolder, made, options.Customers, cancellationToken);
        var exits = await MadeExits.AddToAsync(ground.MadeFolder, made, customers.Other, options.Exits, cancellationToken);
        var rooms = await MadeRooms.AddToAsync(ground.MadeFolder, made, cancellationToken);
        var visitors = await VisitorsAsync(ground.MadeFolder, made, (PagesOptions.Rounds * options.Times) + PagesOptions.WarmUp, cancellationToken);
        DataFolder.Copy(ground.MadeFolder, ground.ProgramFolder);
        await using var program = await WebProgram.StartAsync(ground.ProgramFolder, cancellationToken);
        using var planner = await SignedInClient.SignInAsync(program.Address, customers.Planner.Email!, made.Password, cancellationToken);
        await planner.SetUpSecondFactorAsync(cancellationToken);
        using var follower = await SignedInClient.SignInAsync(program.Address, exits.Planner, made.Password, cancellationToken);
        await follower.SetUpSecondFactorAsync(cancellationToken);
        using var supervisor = await SignedInClient.SignInAsync(program.Address, exits.Supervisor, made.Password, cancellationToken);
        await supervisor.SetUpSecondFactorAsync(cancellationToken);
        using var oet = await SignedInClient.SignInAsync(program.Address, rooms.Oet, made.Password, cancellationToken);
        await oet.SetUpSecondFactorAsync(cancellationToken);
        var past = Uri.EscapeDataString(rooms.Day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture));
        (string Who, SignedInClient Client, string Page)[] pages =
        [
            ("planner of customers", planner, Visits), ("planner of customers", planner, "/my-customers"), ("planner of customers", planner, $"/groups/{customers.Group}"),
            ("planner of customers", planner, $"/customers/{customers.Customer}"), ("planner of customers", planner, $"/customers/{customers.Customer}/plan/steps"),
            ("planner of exits", follower, Visits), ("planner of exits", follower, "/follow-ups"), ("planner of exits", follower, "/follow-ups/calendar"),
            ("supervisor", supervisor, Visits), ("supervisor", supervisor, "/follow-ups"), ("supervisor", supervisor, "/follow-ups/calendar"),
            ("OET", oet, Visits), ("OET", oet, "/locations"), ("OET", oet, $"/locations?state=all&on={past}"), ("OET", oet, "/locations/review"), ("OET", oet, "/locations/forms"),
        ];
        var measured = pages.Select(_ => new List<Measurement>()).ToList();
        foreach (var (_, client, page) in pages)
        {
            await RepeatAsync(program, PagesOptions.WarmUp, _ => client.OpenAsync(page, cancellationToken));
        }

        for (var round = 0; round < PagesOptions.Rounds; round++)
        {
            foreach (var (index, (_, client, page)) in pages.Index())
            {
                measured[index].Add(await RepeatAsync(program, options.Times, _ => client.OpenAsync(page, cancellationToken)));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{options.Customers:N0} customers in one group, one in five of one planner; {options.Exits:N0} exits, one in ten of another; {options.Times} times a pass, median of {PagesOptions.Rounds} passes, {Environment.ProcessorCount} cores"));
        Console.WriteLine();
        Console.WriteLine("| who | page | CPU ms each | / visits |");
        Console.WriteLine("| --- | --- | ---: | ---: |");
        foreach (var (index, (who, _, page)) in pages.Index())
        {
            Print($"{who} | `{page.Replace(customers.Customer.ToString(), "{id}", StringComparison.Ordinal)}`", measured[index], measured[0]);
        }

        await CompareWritesAsync(program, options, follower, exits, (made, visitors), cancellationToken);
    }

    private static async Task CompareWritesAsync(
        ServerProcess program, PagesOptions options, SignedInClient planner, MadeExits exits, (Made Made, IReadOnlyList<SentCheckIn> Sent) desk, CancellationToken cancellationToken)
    {
        using var technician = await Technician.SignInAsync(program.Address, desk.Made, desk.Made.Emails[0], desk.Sent[0].Person, cancellationToken);
        var (sent, noted) = (0, 0);
        await planner.OpenAsync($"/customers/{exits.Customers[0]}/case-notes/new", cancellationToken);
        var writes = (CheckIns: new List<Measurement>(), Notes: new List<Measurement>());
        await RepeatAsync(program, PagesOptions.WarmUp, _ => CheckInAsync());
        await RepeatAsync(program, PagesOptions.WarmUp, _ => NoteAsync());
        for (var round = 0; round < PagesOptions.Rounds; round++)
        {
            writes.CheckIns.Add(await RepeatAsync(program, options.Times, _ => CheckInAsync()));
            writes.Notes.Add(await RepeatAsync(program, options.Times, _ => NoteAsync()));
        }

        Console.WriteLine();
        Console.WriteLine("| write | CPU ms each | / check-in |");
        Console.WriteLine("| --- | ---: | ---: |");
        Print("check-in", writes.CheckIns, writes.CheckIns);
        Print("follow-up note", writes.Notes, writes.CheckIns);

        async Task CheckInAsync()
        {
            if (await technician.CheckInAsync(desk.Sent[sent++], cancellationToken) is { } refused)
            {
                throw new BenchmarkFailure(refused);
            }
        }

        async Task NoteAsync()
        {
            var customer = exits.Customers[noted++ % exits.Customers.Count];
            await planner.ReadAsync(await planner.PostAsync($"/customers/{customer}/case-notes/new", NoteFields(), cancellationToken), HttpStatusCode.Redirect, cancellationToken);
        }
    }

    private static KeyValuePair<string, string>[] NoteFields() =>
    [
        new("FormKey", Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString()),
        new("Kind", "FollowUp"),
        new("On", OfficeClock.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)),
        new("Subject", "How the new job goes"),
        new("Body", "We talked about the shifts and the way to work. The bus leaves too early on Mondays, so we looked for another line. The supervisor is content, and so is the youth. We agreed to talk again before the end of the month."),
        new("Outcome", "ContactMade"),
        new("Method", "Phone"),
        new("SpokeWith", "Customer"),
        new("Minutes", "15"),
    ];

    private static void Print(string what, List<Measurement> measured, List<Measurement> baseline)
    {
        var ratios = measured.Zip(baseline, (one, other) => one.CpuEach / other.CpuEach);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {Median(measured.Select(one => one.CpuEach.TotalMilliseconds)):N2} | {Median(ratios):N2} |"));
    }

    private static async Task<Measurement> RepeatAsync(ServerProcess program, int times, Func<int, Task> act)
    {
        var latencies = new List<TimeSpan>(times);
        var cpu = program.CpuTime;
        var started = Stopwatch.GetTimestamp();
        for (var time = 0; time < times; time++)
        {
            var sent = Stopwatch.GetTimestamp();
            await act(time);
            latencies.Add(Stopwatch.GetElapsedTime(sent));
        }

        return Measurement.Of(latencies, Stopwatch.GetElapsedTime(started), program.CpuTime - cpu, []);
    }

    /// <summary>People whom the technician's room has seen, each of whom is checked in once.</summary>
    private static async Task<IReadOnlyList<SentCheckIn>> VisitorsAsync(string folder, Made made, int count, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        return SentCheckIn.For(await db.RoomVisitors.Where(row => row.Location.Code == made.Room).OrderBy(row => row.ParticipantId).Take(count)
            .Select(row => row.Participant.PublicId).ToListAsync(cancellationToken));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
