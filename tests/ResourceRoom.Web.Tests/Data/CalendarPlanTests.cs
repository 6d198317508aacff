using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>A month and a day of what is owed after 100,000 exits are read from an index.</summary>
public sealed class CalendarPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const int Many = 100_000;

    // A page of a day, ten steps of SQLite for each row.
    private const int Enough = 20_000;

    // As many entries as are counted, within the index.
    private const int EnoughToCount = 1_000 * 40;

    // Half of the windows are due in this month, and each is counted.
    private const int EnoughToCountEachDay = Many * 20;

    [Fact]
    public async Task MonthAndDay_OfEachReader_ReadAnIndexAlone()
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await FillAsync(planner);
        (User Account, string Index)[] readers =
        [
            (planner, "IX_FollowUpOwed_PlannerId_"), (await app.CreateAccountAsync(Roles.LwiaAdministrator), "IX_FollowUpOwed_LwiaNumber_"),
            (await app.CreateAccountAsync(Roles.Oet, lwia: null), "IX_FollowUpOwed_Due_"),
        ];

        foreach (var (account, index) in readers)
        {
            var browser = await app.SignInAsync(account);
            foreach (var address in new[] { "/follow-ups/calendar", "/follow-ups/calendar/day?day=2026-03-13" })
            {
                var queries = await app.QueriesAsync("FollowUpOwed", () => browser.OpenAsync(address));
                Assert.NotEmpty(queries);
                Assert.Equal(address.EndsWith("calendar", StringComparison.Ordinal), browser.Text.Contains(" due on March ", StringComparison.Ordinal));
                foreach (var query in queries.Where(query => !query.Sql.Contains("\"Id\" IN (", StringComparison.Ordinal) && !query.Sql.Contains("= ANY", StringComparison.Ordinal)))
                {
                    var plan = string.Join('\n', await app.PlanAsync(query));

                    // Here the area holds all of the state, so an engine may count either in the index of the other.
                    var isCount = query.Sql.Contains("count(*)", StringComparison.OrdinalIgnoreCase);
                    Assert.Contains(isCount ? "IX_FollowUpOwed_" : index, plan, StringComparison.Ordinal);
                    var isOfEachDay = query.Sql.Contains("GROUP BY", StringComparison.Ordinal);
                    Assert.InRange(await app.WorkAsync(query), 1, isOfEachDay ? EnoughToCountEachDay : isCount ? EnoughToCount : Enough);
                }
            }
        }
    }

    private async Task FillAsync(User planner)
    {
        var enrollment = await app.ExitedAsync(app.Today.AddDays(-27), change: traits => traits with { Program = WorkforceProgram.Youth });
        var owed = await app.QueryAsync(db => db.FollowUpsOwed.SingleAsync(row => row.EnrollmentId == enrollment.Id && row.Window == WindowName.M1));
        await app.QueryAsync(async db =>
        {
            await db.CopyCustomersAsync(app.Engine, enrollment, planner, Many);
            await db.CopyRowAsync<FollowedExit>(owed.FollowedExitId, "\"Participant\" AS person", new() { ["ParticipantId"] = "person.\"Id\"" }, $"person.\"Id\" <> {enrollment.ParticipantId}");
            foreach (var window in new[] { WindowName.M1, WindowName.Q2 })
            {
                var due = $"(other.\"Id\" + {(int)window}) % 60";
                await db.CopyRowAsync<FollowUpOwed>(owed.Id, "\"Enrollment\" AS other", new()
                {
                    ["EnrollmentId"] = "other.\"Id\"",
                    ["FollowedExitId"] = "(SELECT \"Id\" FROM \"FollowedExit\" AS x WHERE x.\"ParticipantId\" = other.\"ParticipantId\")",
                    ["PlannerId"] = "other.\"PlannerId\"",
                    ["LastNameKey"] = "other.\"LastNameKey\"",
                    ["Window"] = $"{(int)window}",
                    ["Due"] = app.Engine == "Postgres" ? $"DATE '2026-03-02' + ({due})::int" : $"date('2026-03-02', '+' || ({due}) || ' days')",
                    ["OwedThrough"] = app.Engine == "Postgres" ? "DATE '2026-06-02'" : "'2026-06-02'",
                }, $"other.\"Id\" <> {enrollment.Id}");
            }

            return await db.AnalyzeAsync<FollowUpOwed>();
        });
    }
}
