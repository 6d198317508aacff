using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>A new day without any job: what is stored answers for it as what is on file does.</summary>
public sealed class FollowUpDayTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Days_PassWithoutAnySave_AreStoredAsTheyAreComputed()
    {
        var (planner, first) = (await app.CreateAccountAsync(Roles.CaseManager, 21), app.Today);
        foreach (var (name, days) in new[] { ("Later", 130), ("Soon", 27), ("Ended", 400), ("Overdue", 40), ("=cmd", 10) })
        {
            var exit = app.Today.AddDays(-days);
            await app.ExitedAsync(exit, exit, traits => traits with { Lwia = 21, PlannerId = planner.Id, Program = name == "Later" ? WorkforceProgram.Adult : WorkforceProgram.Youth }, name);
        }

        var contacted = await app.ExitedAsync(app.Today.AddDays(-20), app.Today, traits => traits with { Lwia = 21, PlannerId = planner.Id }, "Contacted");
        await app.NoteAsync(contacted, app.Today.AddDays(-6));
        var browser = await app.SignInAsync(planner);
        Dictionary<DateOnly, IReadOnlyList<string>> stored = [];
        foreach (var step in new[] { 0, 1, 2, 4, 20, 30, 31, 60, 90, 150, 200 })
        {
            app.Time.Advance(TimeSpan.FromDays(step));
            browser = await app.SignInAsync(planner);
            stored[app.Today] = await browser.LinesAsync("/follow-ups.csv");
        }

        Assert.Equal(
            ["overdue", "overdue", "due-7", "due-30", "due-30", "ended"], stored[first].Select(line => line.Split(',')[7]));
        Assert.Contains(stored[first], line => line.Contains(",'=cmd,", StringComparison.Ordinal));
        foreach (var (day, lines) in stored)
        {
            Assert.Equal(lines, await browser.LinesAsync($"/follow-ups.csv?asOf={day:yyyy-MM-dd}"));
        }

        Assert.Equal($"{{\"asOf\":\"{first:yyyy-MM-dd}\",\"count\":6}}", (await app.DetailsAsync<FollowUpsExported>(planner))[0]);
    }

    [Fact]
    public async Task Midnight_OfDueDay_MakesItOverdueEverywhere()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var exit = app.Today.AddDays(-30);
        var enrollment = await app.ExitedAsync(exit, exit, traits => traits with { PlannerId = planner.Id }, "Midnight");
        var key = await app.KeyOfAsync(enrollment);
        app.Time.Advance(OfficeClock.InstantOf(app.Today, new TimeOnly(23, 59)) - app.Time.GetUtcNow().UtcDateTime);
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync("/follow-ups");
        Assert.Contains("due today", browser.Text);
        Assert.Contains(",due-7,M1,", Assert.Single(await browser.LinesAsync("/follow-ups.csv?list=due-7"), line => line.Contains("Midnight", StringComparison.Ordinal)));

        app.Time.Advance(TimeSpan.FromMinutes(2));

        await browser.OpenAsync("/follow-ups");
        Assert.Contains("1 day overdue", browser.Text);
        Assert.Contains(",overdue,M1,", Assert.Single(await browser.LinesAsync("/follow-ups.csv?list=overdue"), line => line.Contains("Midnight", StringComparison.Ordinal)));
        Assert.StartsWith($"M1,{exit:yyyy-MM-dd},{exit.AddDays(30):yyyy-MM-dd},Missed,", (await browser.LinesAsync($"/customers/{key}/outcomes.csv"))[0]);
        await browser.OpenAsync($"/customers/{key}/outcomes");
        Assert.Contains("Overdue", browser.Text);
    }
}
