using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Domain.Loads;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>How long one desk waits for its check-ins, one right after the other, without a load and while the program works on one.</summary>
internal static class DeskBesideLoad
{
    private const int WarmUp = 200;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(LoadsOptions options, CancellationToken cancellationToken)
    {
        using var ground = new TemporaryGround();
        var made = await MakeState.RunAsync(new MakeOptions { Data = ground.MadeFolder, People = options.OnFile, Technicians = 1 }, cancellationToken);
        var (rooms, key) = await AddSystemAsync(ground.MadeFolder, cancellationToken);
        var file = Path.Combine(ground.MadeFolder, "load.csv");
        LoadFile.Write(file, options, rooms, extra: null);
        var sent = SentCheckIn.For(await PeopleAsync(ground.MadeFolder, made, WarmUp + (2 * options.Desk), cancellationToken));
        DataFolder.Settle(ground.MadeFolder);

        await using var program = await WebProgram.StartAsync(ground.MadeFolder, cancellationToken);
        using var desk = await Desks.OpenAsync(program, made, sent[0].Person, cancellationToken);
        await desk.SendAsync([.. sent.Take(WarmUp)], 1, cancellationToken);
        var idle = await desk.SendAsync([.. sent.Skip(WarmUp).Take(options.Desk)], 1, cancellationToken);
        await SendAsync(program.Address, key, file, cancellationToken);
        await RunningAsync(ground.MadeFolder, cancellationToken);
        var (before, _) = await RowsAsync(ground.MadeFolder, cancellationToken);
        var beside = await desk.SendAsync([.. sent.Skip(WarmUp + options.Desk)], 1, cancellationToken);
        var (after, state) = await RowsAsync(ground.MadeFolder, cancellationToken);
        if (state != LoadState.Running || beside.Refused.Count > 0)
        {
            throw new BenchmarkFailure($"The load is {state} after the last check-in; it needs more rows. {string.Join(' ', beside.Refused)}");
        }

        Console.WriteLine();
        Console.WriteLine("| one desk | p50 ms | p95 ms | p99 ms | p95 / idle | rows loaded meanwhile |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        Print("idle", idle, idle, rows: 0);
        Print("beside a load", beside, idle, after - before);
    }

    private static void Print(string what, Measurement measured, Measurement idle, int rows) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {measured.P50.TotalMilliseconds:0.0} | {measured.P95.TotalMilliseconds:0.0} | {measured.P99.TotalMilliseconds:0.0} | {measured.P95 / idle.P95:0.00} | {rows:N0} |"));

    private static async Task<IReadOnlyList<Guid>> PeopleAsync(string folder, Made made, int count, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var people = await db.Participants.Where(person => person.Visits.Any(visit => visit.Location.Code == made.Room))
            .OrderBy(person => person.Id).Select(person => person.PublicId).Take(count).ToListAsync(cancellationToken);
        return people.Count == count ? people : throw new BenchmarkFailure($"{count} check-ins need as many people, and the room has seen {people.Count}: --on-file takes more.", exitCode: 2);
    }

    private static async Task<(IReadOnlyList<string> Rooms, string Key)> AddSystemAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        return (await SendingSystem.AddAsync(db, cancellationToken), await SendingSystem.AddKeyAsync(db, cancellationToken));
    }

    private static async Task SendAsync(Uri server, string key, string file, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = server };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/loads") { Content = new StreamContent(File.OpenRead(file)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var answer = await client.SendAsync(request, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Accepted)
        {
            throw new BenchmarkFailure($"The file was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
        }
    }

    private static async Task RunningAsync(string folder, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while ((await RowsAsync(folder, limit.Token)).Rows == 0)
        {
            await Task.Delay(Between, limit.Token);
        }
    }

    private static async Task<(int Rows, LoadState State)> RowsAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var load = await db.Loads.AsNoTracking().SingleAsync(cancellationToken);
        return (load.New, load.State);
    }
}
