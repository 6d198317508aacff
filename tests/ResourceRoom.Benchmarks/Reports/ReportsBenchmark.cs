using System.Diagnostics;
using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Benchmarks.Reports;

/// <summary>
/// The files of the local reports, asked of the running program, on five program years of a state: the whole state, and one room and
/// year beside hand-written statements. Each room is asked for once, so that no answer is one that was kept.
/// </summary>
internal static class ReportsBenchmark
{
    private static readonly ReportPeriod Year = RelativePeriod.LastProgramYear.On(OfficeClock.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime));

    public static async Task RunAsync(ReportsOptions options, CancellationToken cancellationToken)
    {
        var made = Made.ReadFrom(options.Data);
        await using var db = options.Postgres is { } postgres ? await PostgresCopy.OpenAsync(postgres, options.Data, cancellationToken) : DataFolder.OpenDatabase(options.Data);
        await BuildAsync(db, new SecretColumns(Made.KeysIn(options.Data)), cancellationToken);
        var rooms = await db.Locations.AsNoTracking().OrderBy(room => room.Id).Select(room => new Room(room.Id, room.Code)).ToListAsync(cancellationToken);
        var service = await db.Services.OrderBy(row => row.Id).Select(row => row.Code).FirstAsync(cancellationToken);
        var account = (await db.AddStaffAsync(Roles.Oet, await db.Locations.FirstAsync(cancellationToken), 1, made.Password, cancellationToken))[0];
        await using var program = await WebProgram.StartAsync(options.Data, cancellationToken, options.Postgres);
        using var oet = await SignedInClient.SignInAsync(program.Address, account.Email!, made.Password, cancellationToken);
        await oet.SetUpSecondFactorAsync(cancellationToken);
        await oet.OpenAsync(Address(ReportKind.Loads, Year, "&room=" + rooms[0].Code), cancellationToken);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.People:N0} people, {made.Visits:N0} visits, {rooms.Count} rooms, {Environment.ProcessorCount} cores, {(options.Postgres is null ? "SQLite" : "PostgreSQL")}"));
        Console.WriteLine();
        Console.WriteLine("| report | state, a year, ms | again ms | with a service, ms | one room, a year, ms | by hand, ms | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var state = Address(kind, Year);
            var cold = await TimeAsync(() => oet.OpenAsync(state, cancellationToken));
            var again = await MedianAsync(rooms, options.Times, _ => oet.OpenAsync(state, cancellationToken));
            var byService = await TimeAsync(() => oet.OpenAsync($"{state}&service={service}", cancellationToken));
            var ours = await MedianAsync(rooms[1..], options.Times, room => oet.OpenAsync(Address(kind, Year, $"&room={room.Code}"), cancellationToken));
            var statements = (options.Postgres is null ? ReportStatements.OfSqlite : ReportStatements.OfPostgres).Of(kind);
            var byHand = await MedianAsync(rooms[1..], options.Times, room => RunAsync(db, statements, room, cancellationToken));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {cold:N0} | {again:N0} | {byService:N0} | {ours:N1} | {byHand:N1} | {ours / byHand:N2} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| utilization of the state, by month, over | ms |");
        Console.WriteLine("| --- | ---: |");
        foreach (var months in (int[])[1, 3, 12, 24, 60])
        {
            var period = new ReportPeriod(Year.To.AddDays(1).AddMonths(-months), Year.To);
            var taken = await TimeAsync(() => oet.OpenAsync(Address(ReportKind.Utilization, period, "&by=month"), cancellationToken));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {months} months | {taken:N0} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| people of the state, a year | ms | again ms |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var (list, more) in ((string, string)[])[("utilization", ""), ("utilization", "of=new"), ("classification", "of=Ssn:Given"), ("demographics", "of=Gender:Male")])
        {
            var address = string.Create(CultureInfo.InvariantCulture, $"/reports/{list}/people?from={Year.From:yyyy-MM-dd}&to={Year.To:yyyy-MM-dd}&{more}");
            var (cold, again) = (await TimeAsync(() => oet.OpenAsync(address, cancellationToken)), await TimeAsync(() => oet.OpenAsync(address, cancellationToken)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {list} {more} | {cold:N0} | {again:N0} |"));
        }

        await ExtractMeasure.RunAsync(db, program, account.Id, Year, cancellationToken);
    }

    private static string Address(ReportKind kind, ReportPeriod period, string more = "") =>
        string.Create(CultureInfo.InvariantCulture, $"/reports/{kind.Slug()}.csv?from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}{more}");

    private static async Task BuildAsync(ResourceRoomDb db, SecretColumns secrets, CancellationToken cancellationToken)
    {
        var summaries = new BuildSummaries(db, new RoomDayReader(db), new PersonAnswersReader(db, new ParticipantItems(secrets), secrets), new OfficeClock(TimeProvider.System));
        var taken = await TimeAsync(() => summaries.BuildAllAsync(cancellationToken));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Summaries made in {taken / 1000:N0} s."));

        // The program would count the rows of new data when it starts, and keep who signs in waiting.
        await db.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
    }

    private static async Task RunAsync(ResourceRoomDb db, IReadOnlyList<string> statements, Room room, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        foreach (var statement in statements)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constants.
            command.CommandText = statement;
#pragma warning restore CA2100
            command.Add("room", room.Id);
            command.Add("from", Year.From);
            command.Add("to", Year.To);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                reader.GetValue(0);
            }
        }

        await db.Database.CloseConnectionAsync();
    }

    private static async Task<double> MedianAsync(IReadOnlyList<Room> rooms, int times, Func<Room, Task> work)
    {
        await work(rooms[0]);
        var taken = new List<double>();
        foreach (var room in rooms.Skip(1).Take(times))
        {
            taken.Add(await TimeAsync(() => work(room)));
        }

        return taken.Order().ElementAt(taken.Count / 2);
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private sealed record Room(long Id, string Code);
}
