using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.FollowUps.Declines;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>The twelve months after one youth's exit on 03/02/2026, lived through on the pages: the clock moves, and the planner does what the list says.</summary>
public sealed class YouthYearTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Year_OneYouth_IsDueMetMissedAndEndedAsTheDaysPass()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var person = await app.CreateParticipantAsync();
        var enrollment = await app.CreateEnrollmentAsync(
            person, change: traits => traits with { Program = WorkforceProgram.Youth, On = new DateOnly(2025, 9, 1), PlannerId = planner.Id });
        var scene = await DeclineScene.OpenAsync(app, enrollment, planner);
        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/exits/new");
        await scene.Browser.SubmitAsync("form[action$='exits/new']", ("On", "03/02/2026"), ("Reason", "Employment"));
        await AssertAsync(scene, "later,M1,2026-04-01,30", pressing: null, "M1 Upcoming, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");

        scene = await AgainAsync("2026-03-25", scene);
        await AssertAsync(scene, "due-7,M1,2026-04-01,7", pressing: "1", "M1 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");
        await NoteAsync(scene, "ContactMade", "Phone", "Customer");
        await AssertAsync(scene, "later,M2,2026-04-24,30", pressing: null, "M1 Met, M2 Upcoming, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");

        scene = await AgainAsync("2026-04-25", scene);
        await AssertAsync(scene, "overdue,M2,2026-04-24,-1", pressing: "1", "M1 Met, M2 Missed, M3 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");
        await NoteAsync(scene, "AttemptedNoResponse", "Voicemail", spokeWith: "");
        await AssertAsync(scene, "overdue,M2,2026-04-24,-1", pressing: "1", "M1 Met, M2 Missed, M3 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");
        scene = await AgainAsync("2026-05-05", scene);
        await NoteAsync(scene, "ContactMade", "Text", "ParentOrGuardian");
        await AssertAsync(scene, "later,Q2,2026-09-02,120", pressing: null, "M1 Met, M2 Missed, M3 Met, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming");

        scene = await AgainAsync("2026-08-11", scene);
        Assert.Contains("Contact only, no service", (await scene.Browser.OpenAsync("/follow-ups")).Text);
        await MentorAsync(scene, "08/03/2026", "08/10/2026");
        await AssertAsync(scene, "later,Q3,2026-12-02,113", pressing: null, "M1 Met, M2 Missed, M3 Met, Q2 Met, Q3 Upcoming, Q4 Upcoming");

        scene = await AgainAsync("2026-10-05", scene);
        await NoteAsync(scene, "AttemptedNoResponse", "Phone", spokeWith: "");
        scene = await AgainAsync("2026-12-03", scene);
        await AssertAsync(scene, "overdue,Q3,2026-12-02,-1", pressing: "1", "M1 Met, M2 Missed, M3 Met, Q2 Met, Q3 Attempted only, Q4 Open");
        scene = await AgainAsync("2026-12-10", scene);
        await NoteAsync(scene, "ContactMade", "InPerson", "Employer");
        await AssertAsync(scene, "ended,,", pressing: null, "M1 Met, M2 Missed, M3 Met, Q2 Met, Q3 Attempted only, Q4 Met");

        scene = await AgainAsync("2027-03-03", scene);
        await AssertAsync(scene, "ended,,", pressing: null, "M1 Met, M2 Missed, M3 Met, Q2 Met, Q3 Attempted only, Q4 Met");
        Assert.Equal("M1 Met, M2 Missed, M3 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming", await scene.WindowsAsync("2026-05-04"));
        Assert.Equal(5, await app.QueryAsync(db => Task.FromResult(db.CaseNotes.Count(note => note.ParticipantId == person.Id))));
        await AssertReportAsync("Total,6,4,0.6667,0,1,1,0,0,0,");
    }

    private static async Task NoteAsync(DeclineScene scene, string outcome, string method, string spokeWith)
    {
        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/case-notes/new?kind=FollowUp");
        await scene.Browser.SubmitFilesAsync(
            "form[data-autosave]", [], ("Kind", "FollowUp"), ("Subject", "How work goes"), ("Body", "Asked about the shifts and the bus."),
            ("Outcome", outcome), ("Method", method), ("SpokeWith", spokeWith));
        Assert.Contains("Case note added.", scene.Browser.Text);
    }

    /// <summary>One of the five kinds of service, added to the plan and completed.</summary>
    private static async Task MentorAsync(DeclineScene scene, string start, string end)
    {
        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/plan/steps/add");
        await scene.Browser.SubmitAsync("form:has(#add-MENTOR)");
        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/plan/steps");
        var step = scene.Browser.Page.QuerySelectorAll("a[href*='/plan/steps/']").Single(link => link.TextContent.Contains("Adult Mentoring", StringComparison.Ordinal));
        await scene.Browser.OpenAsync(step.GetAttribute("href")!);
        await scene.Browser.SubmitAsync("#step-form", ("Status", "Completed"), ("ActualStart", start), ("ActualEnd", end));
        Assert.Contains("Service saved.", scene.Browser.Text);
    }

    /// <summary>What is stored for today, what is computed for it, and what the navigation counts.</summary>
    private async Task AssertAsync(DeclineScene scene, string due, string? pressing, string windows)
    {
        Assert.Equal(windows, await scene.WindowsAsync());
        Assert.StartsWith(due, await scene.DueAsync(), StringComparison.Ordinal);
        Assert.Equal(await scene.Browser.LinesAsync("/follow-ups.csv"), await scene.Browser.LinesAsync($"/follow-ups.csv?asOf={app.Today:yyyy-MM-dd}"));
        await scene.Browser.OpenAsync("/follow-ups");
        Assert.Equal(pressing is null ? null : $"{pressing} overdue or due in 7 days", scene.Browser.Page.QuerySelector(".rr-nav a[href='/follow-ups'] .rr-count")?.TextContent);
    }

    private async Task AssertReportAsync(string total)
    {
        var supervisor = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        Assert.StartsWith(total, (await supervisor.LinesAsync("/reports/follow-up.csv?from=03/02/2026&through=03/02/2027"))[^1], StringComparison.Ordinal);
    }

    private async Task<DeclineScene> AgainAsync(string day, DeclineScene scene)
    {
        app.Time.SetUtcNow(new DateTimeOffset(OfficeClock.InstantOf(FollowUpScene.Day(day), new TimeOnly(10, 0)), TimeSpan.Zero));
        return scene with { Browser = await app.SignInAsync(scene.Planner) };
    }
}
