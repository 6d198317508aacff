using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

/// <summary>SQLite: a migration that was cut off, and two at once.</summary>
[Trait("Category", "OneEngine")]
public sealed class InterruptedMigrationTests
{
    [Fact]
    public async Task Migrate_LockLeftByAnInterruptedOne_GoesOn()
    {
        using var installation = new Installation();
        await using (var db = installation.OpenDatabase())
        {
            await db.Database.ExecuteSqlRawAsync("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-03-02 09:00:00')""");
        }

        var outcome = await ProgramProcess.RunAsync(installation.Folder, ["migrate"]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains("Applied: ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_KilledAtAnyMoment_GoesOnNextTime()
    {
        using var installation = new Installation();
        foreach (var milliseconds in new[] { 900, 1200, 1500, 1800 })
        {
            await using var killed = ProgramProcess.Begin(installation.Folder, "migrate");
            await killed.WaitAsync(TimeSpan.FromMilliseconds(milliseconds));
        }

        Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["migrate"])).ExitCode);
        Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["check-visits"])).ExitCode);
    }

    [Fact]
    public async Task Migrate_WhileAnotherDoes_WaitsAndSaysSo()
    {
        using var installation = new Installation();
        var file = Path.Combine(installation.Folder, "resourceroom.db.migrating");
        var other = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await using var waiting = ProgramProcess.Begin(installation.Folder, "migrate");
        Assert.Equal("Another program is migrating this database. Waiting for it.", await waiting.FirstErrorAsync());

        await other.DisposeAsync();

        await waiting.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["check-visits"])).ExitCode);
    }
}
