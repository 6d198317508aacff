using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Commands;

/// <summary>The real program, killed while it works on a load.</summary>
[Trait("Category", "OneEngine")]
public sealed class KilledLoadTests
{
    // Several batches are still to come when it is killed.
    private const int Rows = 6000;
    private const string Code = "KILLED";

    [Fact]
    public async Task Load_KilledTwice_CountsEachRowOnce()
    {
        using var own = new Installation();
        await ProgramProcess.RunAsync(own.Folder, ["migrate"]);
        await using var db = own.OpenDatabase();
        var file = Path.Combine(own.Folder, "week.csv");
        await File.WriteAllTextAsync(file, await FileOfAsync(db));

        foreach (var rows in new[] { 1, Random.Shared.Next(Rows / 4, Rows / 2) })
        {
            await using var program = ProgramProcess.Begin(own.Folder, "load", file, "--system", Code);
            while (!program.HasEnded && !await db.Loads.AnyAsync(load => load.New >= rows))
            {
                await Task.Yield();
            }

            Assert.False(program.HasEnded);
        }

        var outcome = await ProgramProcess.RunAsync(own.Folder, ["load", file, "--system", Code]);

        Assert.Equal(0, outcome.ExitCode);
        var loads = await db.Loads.AsNoTracking().OrderBy(load => load.Id).ToListAsync();
        Assert.Equal((LoadState.Finished, Rows, 0), (loads[0].State, loads[0].New, loads[0].Rejected));
        Assert.All(loads.Skip(1), load => Assert.Equal((LoadState.Finished, Rows), (load.State, load.Unchanged)));
        Assert.Equal((Rows, Rows, Rows / 4), (await db.Visits.CountAsync(), await db.SystemVisits.CountAsync(), await db.Participants.CountAsync()));
        var check = await ProgramProcess.RunAsync(own.Folder, ["check-visits"]);
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
    }

    private static async Task<string> FileOfAsync(SqliteDb db)
    {
        var now = new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);
        var room = Location.Establish("20-902", 20, new Establishment(new(2024, 1, 2), Arrangements.RoomFactsOf("Room"), new(2024, 1, 2)));
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(now),
            Code = Code,
            LwiaNumber = 20,
            Name = "Tracker",
            Account = new User { UserName = $"system:{Code}", NormalizedUserName = $"SYSTEM:{Code}", DisplayName = "Tracker", LwiaNumber = 20 },
            ContactName = "Pat Example",
            ContactEmail = "pat@example.test",
            RegisteredAt = now,
            ApprovedAt = now,
        };
        foreach (var point in StandingRule.Points)
        {
            system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = "Shown." });
        }

        db.AddRange(room, system);
        await db.SaveChangesAsync();
        return Enumerable.Range(0, Rows).Aggregate(new SentFile(room.Code), (file, number) => file.Add(
            (VisitId, $"V{number}"), (PersonId, $"P{number / 4}"), (LastName, $"Row{(char)('a' + (number / 4 % 26))}{(char)('a' + (number / 104 % 26))}{(char)('a' + (number / 2704))}"),
            (BirthDate, $"19{50 + (number / 4 % 40)}-0{1 + (number / 4 % 9)}-11"), (VisitStart, $"2026-02-{1 + (number % 25):00}T{number / 25 % 12:00}:{number % 60:00}"), (VisitEnd, ""))).ToString();
    }
}
