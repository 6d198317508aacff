using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>A page of what is due after 100,000 exits is read from an index, in its order, wherever it begins.</summary>
public sealed class FollowUpPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const int Many = 100_000;

    // A page with names, exits and planners, ten steps of SQLite for each row.
    private const int Enough = 12_000;

    // The entries of one list within the index of the area, ten steps of SQLite for each.
    private const int EnoughToWalk = 300_000;

    [Fact]
    public async Task Today_AnyDepth_ReadsOnePage()
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await FillAsync(planner);
        (User Account, string Index)[] readers =
        [
            (planner, "IX_FollowUpDue_PlannerId_"), (await app.CreateAccountAsync(Roles.LwiaAdministrator), "IX_FollowUpDue_LwiaNumber_"),
            (await app.CreateAccountAsync(Roles.Oet, lwia: null), "IX_FollowUpDue_Month_"),
        ];

        foreach (var (account, index) in readers)
        {
            var browser = await app.SignInAsync(account);
            var deep = await app.QueryAsync(db => db.FollowUpsDue.On(app.Today, FollowUpList.DueIn7Days).Where(row => row.PlannerId == planner.Id)
                .OrderBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.Id).Skip(500).Select(row => row.Enrollment.PublicId).FirstAsync());
            foreach (var address in new[] { "/follow-ups", "/follow-ups?list=later", $"/follow-ups?after={deep}", $"/follow-ups?list=due-7&after={deep}", $"/follow-ups?before={deep}" })
            {
                var queries = await app.QueriesAsync("FollowUpDue", () => browser.OpenAsync(address));
                var page = queries.Single(query => query.Sql.Contains("ORDER BY", StringComparison.Ordinal));

                var plan = string.Join('\n', await app.PlanAsync(page));

                Assert.True(plan.Contains(index, StringComparison.Ordinal), $"{address}: {plan}");
                Assert.InRange(await app.WorkAsync(page), 1, address.Contains('=', StringComparison.Ordinal) && address.Contains(deep.ToString(), StringComparison.Ordinal) ? EnoughToWalk : Enough);
            }
        }
    }

    private async Task FillAsync(User planner)
    {
        var enrollment = await app.ExitedAsync(app.Today.AddDays(-27), change: traits => traits with { Program = WorkforceProgram.Youth });
        var due = await app.QueryAsync(db => db.FollowUpsDue.On(app.Today).SingleAsync(row => row.EnrollmentId == enrollment.Id));
        await app.QueryAsync(async db =>
        {
            await db.CopyCustomersAsync(app.Engine, enrollment, planner, Many);
            var isPostgres = app.Engine == "Postgres";
            foreach (var (month, from) in new[] { (202602, "2026-02-01"), (202604, "2026-04-01"), (202603, "2026-03-01") })
            {
                await db.CopyRowAsync<FollowUpDue>(due.Id, "\"Enrollment\" AS other", new()
                {
                    ["EnrollmentId"] = "other.\"Id\"",
                    ["PlannerId"] = "other.\"PlannerId\"",
                    ["LastNameKey"] = "other.\"LastNameKey\"",
                    ["Month"] = $"{month}",
                    ["From"] = isPostgres ? $"DATE '{from}'" : $"'{from}'",
                    ["Through"] = isPostgres ? $"DATE '{from}' + 27" : $"date('{from}', '+27 days')",
                    ["List"] = "1 + (other.\"Id\" / 10) % 7",
                    ["Due"] = isPostgres ? "DATE '2026-03-02' + (other.\"Id\" % 30)::int" : "date('2026-03-02', '+' || (other.\"Id\" % 30) || ' days')",
                }, $"other.\"Id\" <> {enrollment.Id}");
            }

            return await db.AnalyzeAsync<FollowUpDue>();
        });
    }
}
