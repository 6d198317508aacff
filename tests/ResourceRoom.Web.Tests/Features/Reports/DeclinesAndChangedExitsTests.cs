using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports;

/// <summary>What the follow-up report says beside windows. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class DeclinesAndChangedExitsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Report = "/reports/follow-up";

    [Fact]
    public async Task Report_Declines_AreCountedByReasonAndPlanner()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 15);
        var enrollment = await app.ExitedAsync(FollowUpScene.Day("2026-01-10"), change: traits => traits with { Lwia = 15, PlannerId = planner.Id });
        await DeclineAsync(enrollment, DeclineReason.OptingOut, "2026-02-20");
        await DeclineAsync(await app.ExitedAsync(FollowUpScene.Day("2026-01-10"), change: traits => traits with { Lwia = 15, PlannerId = planner.Id }), DeclineReason.UnableToLocate, "2026-03-02");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 15));

        await browser.OpenAsync(Report);
        Assert.Equal("0 not located, 1 opted out", Declined(browser, planner));
        await browser.OpenAsync($"{Report}?from=02/15/2026&through=02/28/2026");
        Assert.Equal("0 not located, 1 opted out", Declined(browser, planner));
        await browser.OpenAsync($"{Report}?from=02/21/2026&through=02/28/2026");
        Assert.Contains("No follow-up window came due in these days.", browser.Text);
    }

    [Fact]
    public async Task Report_ExitUndoneAfterAWindowWasMissed_IsNamedWithWhoAndWhen()
    {
        var oet = await app.CreateAccountAsync(Roles.Oet);
        foreach (var (last, exitOn, called) in new[] { ("Missed", "2026-01-05", false), ("Called", "2026-01-05", true), ("Early", "2026-01-25", false) })
        {
            var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(last) });
            var enrollment = await app.CreateEnrollmentAsync(person, change: traits => traits with { Lwia = 17, On = FollowUpScene.Day("2025-07-01") });
            var exit = await app.CreateExitAsync(person, FollowUpScene.Day(exitOn));
            await app.ArrangeAsync(async (_, db) =>
            {
                var row = await db.Exits.SingleAsync(one => one.Id == exit.Id);
                row.Ended.Add(new EndedEnrollment { EnrollmentId = enrollment.Id });
                (row.UndoneAt, row.UndoneById) = (OfficeClock.InstantOf(FollowUpScene.Day("2026-02-10"), new TimeOnly(14, 0)), oet.Id);
                return row;
            });
            if (called)
            {
                await app.NoteAsync(enrollment, FollowUpScene.Day("2026-01-20"));
            }
        }

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 17));
        var section = "section[aria-labelledby='changed-title']";

        await browser.OpenAsync(Report);
        Assert.Equal(["Ana Missed"], browser.Page.QuerySelectorAll($"{section} tbody tr > :first-child a").Select(link => link.TextContent));
        Assert.Contains(oet.DisplayName, browser.Page.QuerySelector(section)!.TextContent);
        Assert.Contains("02/10/2026", browser.Page.QuerySelector(section)!.TextContent);
        await browser.OpenAsync($"{Report}?from=02/11/2026");
        Assert.Null(browser.Page.QuerySelector(section));
        var elsewhere = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 18));
        await elsewhere.OpenAsync(Report);
        Assert.Null(elsewhere.Page.QuerySelector(section));
    }

    [Fact]
    public async Task Report_ExitMovedToday_IsNamedWithWhatWasMissedBeforeUnlessADeclineWaivedIt()
    {
        var oet = await app.CreateAccountAsync(Roles.Oet);
        foreach (var last in new[] { "Moved", "Declined" })
        {
            var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(last) });
            var enrollment = await app.ExitAsync(person, FollowUpScene.Day("2026-01-14"), change: traits => traits with { Lwia = 19, On = FollowUpScene.Day("2025-07-01") });
            var exit = await app.CreateExitAsync(person, FollowUpScene.Day("2026-01-14"));
            await app.ArrangeAsync(async (_, db) =>
            {
                var row = await db.Exits.SingleAsync(one => one.Id == exit.Id);
                row.Ended.Add(new EndedEnrollment { EnrollmentId = enrollment.Id });
                row.Moves.Add(new ExitMove
                {
                    Before = FollowUpScene.Day("2026-01-15"),
                    RecordedBefore = FollowUpScene.Day("2026-01-20"),
                    After = FollowUpScene.Day("2026-01-14"),
                    Reason = "Typed wrong",
                    At = app.Time.GetUtcNow().UtcDateTime,
                    ById = oet.Id,
                });
                return row;
            });
            if (last == "Declined")
            {
                await DeclineAsync(enrollment, DeclineReason.OptingOut, "2026-02-10");
            }
        }

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 19));
        await browser.OpenAsync(Report);

        var row = Assert.Single(browser.Page.QuerySelectorAll("section[aria-labelledby='changed-title'] tbody tr")).TextContent;
        Assert.All(["Ana Moved", "01/15/2026", "Moved to 01/14/2026", oet.DisplayName], text => Assert.Contains(text, row, StringComparison.Ordinal));
        await browser.OpenAsync($"{Report}?through=02/28/2026");
        Assert.Null(browser.Page.QuerySelector("section[aria-labelledby='changed-title']"));
    }

    private static string Declined(Browser browser, User planner)
    {
        var row = browser.Page.QuerySelectorAll("tbody tr").Single(one => one.Children[0].QuerySelector("a")?.GetAttribute("href")!.Contains($"key={planner.Id}", StringComparison.Ordinal) is true);
        return row.QuerySelector("[data-label='Declined'] .rr-quiet")!.TextContent.Trim();
    }

    private async Task DeclineAsync(Enrollment enrollment, DeclineReason reason, string on)
    {
        var step = await app.CreateStepAsync(enrollment, "FOLLOWUP");
        await app.ArrangeAsync((_, db) => Task.FromResult(db.FollowUpDeclines.Add(new FollowUpDecline
        {
            ParticipantId = enrollment.ParticipantId,
            EnrollmentId = enrollment.Id,
            StepId = step.Id,
            Reason = reason,
            On = FollowUpScene.Day(on),
            IsAttemptAttested = reason == DeclineReason.UnableToLocate,
            IsDocumentationAttested = true,
            CreatedAt = enrollment.CreatedAt,
            CreatedById = 1,
        }).Entity));
    }
}
