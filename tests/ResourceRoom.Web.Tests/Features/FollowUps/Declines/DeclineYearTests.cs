using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps.Declines;

/// <summary>A worked example of the contract lived through day by day: everything is saved on its own day, on the pages.</summary>
public sealed class DeclineYearTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Year_DeclinedTakenBackAndDeclinedAgain_IsAsTheContractSays()
    {
        On("2027-01-15");
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2027, 1, 15));

        scene = await AgainAsync("2027-02-20", scene);
        await scene.OpenAndSaveAsync(DeclineScene.OptingOut(on: "02/20/2027", text: "Asked by text to be left alone."));
        await AssertAsync(scene, "declined,,", "M1 Missed, M2 Waived, M3 Waived, Q2 Waived, Q3 Waived, Q4 Waived");
        scene = await AgainAsync("2027-03-20", scene);
        await AssertAsync(scene, "declined,,", "M1 Missed, M2 Waived, M3 Waived, Q2 Waived, Q3 Waived, Q4 Waived");
        await scene.OpenAndSaveAsync(("Status", "Planned"), ("Reason", "Called and wants help again"));
        await AssertAsync(scene, "due-30,M3,2027-04-15", "M1 Missed, M2 Waived, M3 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");
        scene = await AgainAsync("2027-03-25", scene);
        await AssertAsync(scene, "due-30,M3,2027-04-15", "M1 Missed, M2 Waived, M3 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");
        Assert.Equal("M1 Missed, M2 Waived, M3 Waived, Q2 Waived, Q3 Waived, Q4 Waived", await scene.WindowsAsync("2027-03-10"));
        Assert.Equal("M1 Missed, M2 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming", await scene.WindowsAsync("2027-02-19"));

        scene = await AgainAsync("2027-07-14", scene);
        await app.NoteAsync(scene.Enrollment, new DateOnly(2027, 4, 1), NoteOutcome.AttemptedNoResponse);
        await app.NoteAsync(scene.Enrollment, new DateOnly(2027, 7, 1), NoteOutcome.AttemptedNoResponse);
        await scene.OpenAndSaveAsync(DeclineScene.UnableToLocate);
        Assert.Equal(["TOO_EARLY"], scene.Codes);
        scene = await AgainAsync("2027-07-15", scene);
        await scene.OpenAndSaveAsync(DeclineScene.UnableToLocate);
        await AssertAsync(scene, "declined,,", "M1 Missed, M2 Waived, M3 Attempted only, Q2 Waived, Q3 Waived, Q4 Waived");

        scene = await AgainAsync("2028-01-16", scene);
        await AssertAsync(scene, "ended,,", "M1 Missed, M2 Waived, M3 Attempted only, Q2 Waived, Q3 Waived, Q4 Waived");
        Assert.Equal(2, (await scene.DeclinesAsync()).Count);
    }

    /// <summary>What is stored for today, and what is computed for that day, say the same.</summary>
    private async Task AssertAsync(DeclineScene scene, string due, string windows)
    {
        Assert.Equal(windows, await scene.WindowsAsync());
        var stored = await scene.DueAsync();
        Assert.StartsWith(due, stored, StringComparison.Ordinal);
        Assert.EndsWith(stored, (await scene.Browser.LinesAsync($"/follow-ups.csv?asOf={app.Today:yyyy-MM-dd}")).Single(line => line.StartsWith(scene.Customer.ToString(), StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private async Task<DeclineScene> AgainAsync(string day, DeclineScene scene)
    {
        On(day);
        return scene with { Browser = await app.SignInAsync(scene.Planner) };
    }

    private void On(string day) => app.Time.SetUtcNow(new DateTimeOffset(OfficeClock.InstantOf(FollowUpScene.Day(day), new TimeOnly(10, 0)), TimeSpan.Zero));
}
