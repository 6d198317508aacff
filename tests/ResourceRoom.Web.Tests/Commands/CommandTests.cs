using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

/// <summary>The commands of the real program, in Production.</summary>
[Trait("Category", "OneEngine")]
public sealed class CommandTests(CommandTests.Migrated installation) : IClassFixture<CommandTests.Migrated>
{
    private const string Password = "seven quiet otters swim\n";

    private static readonly string[] CommandNames = ["migrate", "create-admin", "reset-second-factor", "check-follow-ups", "check-visits", "load", "help"];

    [Fact]
    public async Task Migrate_Twice_AppliesOnce()
    {
        using var empty = new Installation();

        var (first, second) = (await ProgramProcess.RunAsync(empty.Folder, ["migrate"]), await ProgramProcess.RunAsync(empty.Folder, ["migrate"]));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("Applied: ", first.Output, StringComparison.Ordinal);
        Assert.Contains("up to date", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateAdmin_NewAddress_CreatesOetAccount()
    {
        // The environment's NAME is not the administrator's.
        var outcome = await RunAsync(Password, "--email", "O'Brien@example.test", "--name", "Pat O'Brien");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.DoesNotContain("otters", outcome.Output, StringComparison.Ordinal);
        await using var db = installation.Value.OpenDatabase();
        var account = await db.Users.SingleAsync(user => user.Email == "O'Brien@example.test");
        Assert.Equal("Pat O'Brien", account.DisplayName);
        Assert.NotNull(account.PasswordHash);
        Assert.Equal("Oet", await db.UserRoles.Where(row => row.UserId == account.Id).Join(db.Roles, row => row.RoleId, role => role.Id, (_, role) => role.Name).SingleAsync());
        var subject = account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(typeof(AccountCreated), (await db.ActivityEvents.SingleAsync(line => line.SubjectId == subject)).Read().GetType());
    }

    [Fact]
    public async Task CreateAdmin_ExistingAddress_IsRefused()
    {
        await RunAsync(Password, "--email", "twice@example.test", "--name", "First");

        var outcome = await RunAsync(Password, "--email", "TWICE@example.test", "--name", "Second");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("already taken", Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        await using var db = installation.Value.OpenDatabase();
        Assert.Equal(1, await db.Users.CountAsync(user => user.NormalizedEmail == "TWICE@EXAMPLE.TEST"));
    }

    [Theory]
    [InlineData("resource room demo\n", "commonly used passwords")]
    [InlineData("fourteen chars\n", "use at least 15 characters")]
    [InlineData("", "use at least 15 characters")]
    public async Task CreateAdmin_WeakPassword_CreatesNothing(string password, string reason)
    {
        var outcome = await RunAsync(password, "--email", "unfit@example.test", "--name", "Unfit");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(reason, outcome.Errors, StringComparison.Ordinal);
        await using var db = installation.Value.OpenDatabase();
        Assert.False(await db.Users.AnyAsync(user => user.Email == "unfit@example.test"));
    }

    [Theory]
    [InlineData(2, "needs --email", "--email", "a@example.test")]
    [InlineData(2, "needs --email", "--name", "Pat")]
    [InlineData(1, "demo accounts", "--email", "pat@demo.test", "--name", "Pat")]
    [InlineData(1, "invalid", "--email", "pat", "--name", "Pat")]
    public async Task CreateAdmin_WrongArguments_PrintsError(int exitCode, string reason, params string[] args)
    {
        var outcome = await RunAsync(Password, args);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(reason, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateAdmin_UnmigratedDatabase_PrintsError()
    {
        using var empty = new Installation();

        var outcome = await ProgramProcess.RunAsync(empty.Folder, ["create-admin", "--email", "a@example.test", "--name", "A"], Password);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("run the command: migrate", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckFollowUps_StoredOtherwise_NamesTheExitAndChangesNothing()
    {
        using var own = new Installation();
        await ProgramProcess.RunAsync(own.Folder, ["migrate"]);
        var (now, exit) = (TimeProvider.System.GetUtcNow().UtcDateTime, new DateOnly(2026, 1, 15));
        await using var db = own.OpenDatabase();
        var person = new Participant { PublicId = Guid.CreateVersion7(now), PirlKey = "check", CreatedAt = now, CreatedById = 1 };
        db.Add(person);
        await db.SaveChangesAsync();
        db.Add(new Enrollment
        {
            PublicId = Guid.CreateVersion7(now),
            ParticipantId = person.Id,
            Program = WorkforceProgram.Youth,
            ProgramYear = 2025,
            LwiaNumber = 7,
            Status = EnrollmentStatus.Exited,
            AppliedOn = exit.AddDays(-90),
            EnrolledOn = exit.AddDays(-90),
            ExitedOn = exit,
            ExitRecordedOn = exit,
            CreatedAt = now,
            CreatedById = 1,
        });
        await db.SaveChangesAsync();
        var right = await ProgramProcess.RunAsync(own.Folder, ["check-follow-ups"]);
        await db.StoredWindows.Where(row => row.Name == WindowName.Q3).ExecuteUpdateAsync(row => row.SetProperty(window => window.Due, exit));

        var wrong = await ProgramProcess.RunAsync(own.Folder, ["check-follow-ups"]);

        Assert.Equal((0, ""), (right.ExitCode, right.Errors));
        Assert.Contains("All follow-ups are as they should be.", right.Output, StringComparison.Ordinal);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains($"Customer {person.Id}, exit 2026-01-15: ", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("Exits with differences: 1.", wrong.Output, StringComparison.Ordinal);
        Assert.Equal(exit, await db.StoredWindows.Where(row => row.Name == WindowName.Q3).Select(row => row.Due).SingleAsync());
    }

    [Fact]
    public async Task CheckVisits_SomebodySeenWithoutVisit_NamesThem()
    {
        using var own = new Installation();
        await ProgramProcess.RunAsync(own.Folder, ["migrate"]);
        await using var db = own.OpenDatabase();
        var right = await ProgramProcess.RunAsync(own.Folder, ["check-visits"]);
        var now = new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);
        var person = new Participant { PublicId = Guid.CreateVersion7(now), PirlKey = "check", CreatedAt = now, CreatedById = 1 };
        var room = Location.Establish("20-901", 20, new Establishment(new(2024, 1, 2), Arrangements.RoomFactsOf("Room"), new(2024, 1, 2)));
        db.AddRange(person, room);
        await db.SaveChangesAsync();
        db.RoomVisitors.Add(new RoomVisitor { LocationId = room.Id, Participant = person });
        await db.SaveChangesAsync();

        var wrong = await ProgramProcess.RunAsync(own.Folder, ["check-visits"]);

        Assert.Equal((0, "All rooms and summaries are as the visits say."), (right.ExitCode, right.Output.Trim()));
        Assert.Equal((1, "Differences: 1."), (wrong.ExitCode, wrong.Output.Trim()));
        Assert.Contains($"Participant {person.PublicId} is kept as seen in a room without a visit that counts.", wrong.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("create-admin", "--help")]
    public async Task Help_WithoutSettings_ListsCommands(params string[] args)
    {
        var outcome = await ProgramProcess.RunAsync(null, args);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.All(CommandNames, name => Assert.Contains($"\n  {name}", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnknownCommand_WithoutSettings_ListsCommands()
    {
        var outcome = await ProgramProcess.RunAsync(null, ["launch"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("Unknown command \"launch\"", outcome.Errors, StringComparison.Ordinal);
        Assert.All(CommandNames, name => Assert.Contains(name, outcome.Errors, StringComparison.Ordinal));
    }

    private Task<ProgramProcess.Outcome> RunAsync(string password, params string[] args) =>
        ProgramProcess.RunAsync(installation.Value.Folder, ["create-admin", .. args], password, ("NAME", "a machine"), ("EMAIL", "machine@example.test"));

    /// <summary>An installation that is migrated once for all tests of the class.</summary>
    public sealed class Migrated : IAsyncLifetime
    {
        public Installation Value { get; } = new();

        public async Task InitializeAsync()
        {
            await using var db = Value.OpenDatabase();
            await db.Database.MigrateAsync();
        }

        public Task DisposeAsync()
        {
            Value.Dispose();
            return Task.CompletedTask;
        }
    }
}
