using System.Diagnostics;
using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Benchmarks.Search;

/// <summary>How long the program's own searches take on made data, for everyone's reach: no HTTP, one search at a time.</summary>
internal static class SearchBenchmark
{
    private static readonly (string What, string Text)[] Names =
    [
        ("two letters, common", "sm"),
        ("two letters, common", "ga"),
        ("two unusual letters", "qx"),
        ("last name, common", "Smith"),
        ("last name, common, accent", "García"),
        ("first and last name", "Maria Garcia"),
        ("last and first name", "garcia, maria"),
        ("beginnings of both", "ma ga"),
        ("any word of a last name", "Cruz"),
        ("first name and a later word", "maria cruz"),
        ("title, initial and suffix too many", "Mr. John Q. Smith Jr."),
        ("a name too many", "Maria Elenora Garcia"),
        ("nobody, and nobody sounds so", "Qwlpfd Xkrtz"),
        ("sounds alike", "Garsia"),
        ("sounds alike, both", "Jaun Smyf"),
        ("sounds alike, both", "Jon Smyth"),
    ];

    public static async Task RunAsync(SearchOptions options, CancellationToken cancellationToken)
    {
        var made = Made.ReadFrom(options.Data);
        var items = new ParticipantItems(new SecretColumns(Made.KeysIn(options.Data)));
        await using var db = DataFolder.OpenDatabase(options.Data);
        var today = OfficeClock.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.People:N0} people and {made.Visits:N0} visits on file, {options.Times} times each, {Environment.ProcessorCount} cores"));
        foreach (var (reach, who) in await ReachesAsync(db, cancellationToken))
        {
            Console.WriteLine();
            Console.WriteLine($"| {reach,-42} | {"typed",-14} | found | first ms | median ms | CPU ms |");
            Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
            foreach (var (what, text) in Names.Concat(await NumbersAsync(db, items, who, cancellationToken)))
            {
                Console.WriteLine(await MeasureAsync(db, who, (what, FindTerm.Parse(text, today), what.StartsWith("whole", StringComparison.Ordinal) ? "(number)" : text), items, options.Times));
            }
        }
    }

    /// <summary>OET, an area, and technicians of the largest, a usual and a small room.</summary>
    private static async Task<IReadOnlyList<(string AccessScope, ActingUser Who)>> ReachesAsync(ResourceRoomDb db, CancellationToken cancellationToken)
    {
        List<(string, ActingUser)> reaches = [("the state", Acting(Roles.Oet))];
        foreach (var room in await db.Locations.OrderBy(room => room.Id).Take(3).ToListAsync(cancellationToken))
        {
            var people = await db.Visits.Where(visit => visit.LocationId == room.Id).Select(visit => visit.ParticipantId).Distinct().CountAsync(cancellationToken);
            reaches.Add((
                string.Create(CultureInfo.InvariantCulture, $"a room that has seen {people:N0}"),
                Acting(Roles.Technician) with { Room = new SignedInRoom(room.Id, room.Code, room.Name) }));
        }

        var area = await db.Locations.OrderBy(room => room.Id).Skip(3).Select(room => room.LwiaNumber).FirstAsync(cancellationToken);
        reaches.Add(("an area", Acting(Roles.LwiaAdministrator) with { LwiaNumber = area }));
        return reaches;
    }

    /// <summary>Numbers of one person within reach.</summary>
    private static async Task<(string What, string Text)[]> NumbersAsync(
        ResourceRoomDb db, ParticipantItems items, ActingUser who, CancellationToken cancellationToken)
    {
        var person = await db.Participants.VisibleTo(who).OrderBy(row => row.Id).FirstAsync(cancellationToken);
        var answers = items.Read(person);
        return
        [
            ("last four", person.SsnLastFour!),
            ("full SSN", answers.Ssn.Value.Digits),
            ("whole birth date", answers.BirthDate.Value.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)),
        ];
    }

    private static async Task<string> MeasureAsync(
        ResourceRoomDb db, ActingUser who, (string What, FindTerm Term, string Text) search, ParticipantItems items, int times)
    {
        var (found, first, _) = await SearchAsync(db, who, search.Term, items);
        var again = new List<(int Found, double Taken, double Cpu)>(times);
        for (var time = 0; time < times; time++)
        {
            again.Add(await SearchAsync(db, who, search.Term, items));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {search.What,-42} | {search.Text,-14} | {found,5} | {first,8:N1} | {Median(again.Select(one => one.Taken)),9:N1} | {Median(again.Select(one => one.Cpu)),6:N1} |");
    }

    /// <summary>The processor time is the process's: nothing else runs in it.</summary>
    private static async Task<(int Found, double Taken, double Cpu)> SearchAsync(ResourceRoomDb db, ActingUser who, FindTerm term, ParticipantItems items)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var found = await db.PeopleInScopeOf(who).FindAsync(term, items, CancellationToken.None);
        return (found.People.Count, Stopwatch.GetElapsedTime(started).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static ActingUser Acting(string role) => new() { AccountId = 1, DisplayName = "Benchmark", Roles = [role] };
}
