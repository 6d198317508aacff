using System.Text.Json;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

/// <summary>The command <c>load</c> of the real program: the receipt alone on standard output, and the exit codes of the contract.</summary>
[Trait("Category", "OneEngine")]
public sealed class LoadFileTests(CommandTests.Migrated installation) : IClassFixture<CommandTests.Migrated>
{
    private const string Header =
        "visit_id,location_code,visit_start,visit_end,person_id,first_name,last_name,zip,ssn,birth_date,labor_force_status,hispanic,race,gender,services,note,changed_at,action\n";

    [Theory]
    [InlineData(0, "Finished", Header)]
    [InlineData(1, "Finished", Header + "V1,,,,,,,,,,,,,,,,,\n")]
    [InlineData(3, "Refused", "visit_id\n")]
    public async Task Load_File_PrintsReceiptAlone(int exitCode, string state, string file)
    {
        var system = await CreateAsync("CMD-1");

        var outcome = await RunAsync(file, "--system", system, "--mode", "all-or-nothing");

        Assert.Equal(exitCode, outcome.ExitCode);
        var receipt = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal(
            (state, "all-or-nothing", "command line", "week.csv"),
            (receipt.GetProperty("state").GetString(), receipt.GetProperty("mode").GetString(), receipt.GetProperty("by").GetString(), receipt.GetProperty("fileName").GetString()));
        Assert.Contains("received", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_Check_LeavesACheck()
    {
        var system = await CreateAsync("CMD-2");

        var outcome = await RunAsync(Header, "--check", $"--system={system}");

        Assert.Equal(0, outcome.ExitCode);
        await using var db = installation.Value.OpenDatabase();
        Assert.True(await db.Loads.Where(load => load.System.Code == system).Select(load => load.IsCheck).SingleAsync());
    }

    [Theory]
    [InlineData(4, "No system has the code NOBODY.", Header, "--system", "NOBODY")]
    [InlineData(4, "OET has not approved this system yet", Header, "--system", "CMD-OPEN")]
    [InlineData(2, "load FILE --system CODE", Header)]
    [InlineData(2, "load FILE --system CODE", Header, "--system")]
    [InlineData(2, "load FILE --system CODE", Header, "--system", "CMD-3", "--mode", "some")]
    [InlineData(2, "load FILE --system CODE", Header, "--system", "CMD-3", "second.csv")]
    [InlineData(2, "load FILE --system CODE", Header, "--system", "CMD-3", "--force")]
    [InlineData(2, "The file cannot be read", null, "--system", "CMD-3")]
    [InlineData(2, "This file has no bytes.", "", "--system", "CMD-3")]
    public async Task Load_SomethingWrong_SaysSoWithoutReceipt(int exitCode, string reason, string? file, params string[] args)
    {
        await CreateAsync("CMD-3");
        await CreateAsync("CMD-OPEN", isApproved: false);

        var outcome = await RunAsync(file, args);

        Assert.Equal((exitCode, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(reason, outcome.Errors, StringComparison.Ordinal);
    }

    private async Task<ProgramProcess.Outcome> RunAsync(string? file, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("resourceroom-load-");
        try
        {
            var path = Path.Combine(folder.FullName, "week.csv");
            if (file is not null)
            {
                await File.WriteAllTextAsync(path, file);
            }

            return await ProgramProcess.RunAsync(installation.Value.Folder, ["load", path, .. args]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<string> CreateAsync(string code, bool isApproved = true)
    {
        await using var db = installation.Value.OpenDatabase();
        if (await db.TrackingSystems.AnyAsync(row => row.Code == code))
        {
            return code;
        }

        var registered = new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(registered),
            Code = code,
            LwiaNumber = 20,
            Name = $"Tracker {code}",
            Account = new User { UserName = $"system:{code}", NormalizedUserName = $"SYSTEM:{code}", DisplayName = $"Tracker {code}", LwiaNumber = 20 },
            ContactName = "Pat Example",
            ContactEmail = "pat@example.test",
            RegisteredAt = registered,
            ApprovedAt = isApproved ? registered : null,
        };
        foreach (var point in StandingRule.Points)
        {
            system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = "Shown" });
        }

        db.TrackingSystems.Add(system);
        await db.SaveChangesAsync();
        return code;
    }
}
