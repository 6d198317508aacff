using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>The list of visits reads what it shows, not every visit there ever was: the engine itself says how it goes about it.</summary>
public sealed class VisitListPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const int Deep = 160_000;
    private const int Many = 162_000;

    // A page needs a tenth of it, with the rest of a day, names and services; walking to the page costs more than ten times it.
    private const int Enough = 12_000;

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task List_OneDay_UsesRoomAndDayIndex(string role)
    {
        if (app.Engine != "Sqlite")
        {
            // Elsewhere the plan is a matter of statistics; the index is the same.
            return;
        }

        var room = await app.CreateRoomAsync();
        await SeenAsync(room);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, room.LwiaNumber, role == Roles.Technician ? [room] : []), room);

        var queries = await app.QueriesAsync("Visit", () => browser.OpenAsync("/visits"));

        Assert.Equal(2, queries.Count);
        foreach (var query in queries)
        {
            var plan = await app.PlanAsync(query);
            Assert.True(
                plan.Any(line => line.Contains("IX_Visit_LocationId_Day_StartedAt_Id (LocationId=? AND Day>? AND Day<?)", StringComparison.Ordinal)),
                $"{query.Sql}{Environment.NewLine}{string.Join(Environment.NewLine, plan)}");
        }
    }

    [Fact]
    public async Task List_AnyDepth_ReadsOnePage()
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var room = await app.CreateRoomAsync();
        await FillAsync(await SeenAsync(room));
        var browser = await app.SignInTechnicianAsync(room);
        var list = "/visits?from=01/01/2020&to=12/31/2026&sort=";

        foreach (var sort in new[] { "-in", "in" })
        {
            foreach (var place in new[] { "", $"&after={KeyOf(Deep)}", $"&before={KeyOf(Many - Deep)}" })
            {
                var queries = await app.QueriesAsync("Visit", () => browser.OpenAsync($"{list}{sort}{place}"));
                var (page, count) = (queries.Single(IsPage), queries[0]);

                Assert.Contains($"of {Many + 1} entries", browser.Text);
                Assert.Equal(place.Length == 0, browser.Text.Contains("Showing 1 to 25", StringComparison.Ordinal));
                Assert.InRange(await app.WorkAsync(page), 1, Enough);
                Assert.True(await app.WorkAsync(count) > Many, "Counting must read every visit, or the measure is none.");
            }
        }
    }

    private static bool IsPage(MadeQuery query) => query.Sql.Contains("ORDER BY", StringComparison.Ordinal);

    private static Guid KeyOf(int number) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"00000000-0000-7000-8000-{number:x12}"));

    private async Task<Visit> SeenAsync(Location room)
    {
        var start = app.Time.GetUtcNow().UtcDateTime;
        return await app.CreateVisitAsync(
            await app.CreateParticipantAsync(), room, await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room), start, start.AddMinutes(5));
    }

    /// <summary>A room's visits of more than a year before one, two at each instant.</summary>
    private Task<int> FillAsync(Visit seed) => app.QueryAsync(async db =>
    {
        var isPostgres = app.Engine == "Postgres";
        var start = isPostgres ? "\"StartedAt\" - make_interval(mins => i / 2 * 3)" : "strftime('%Y-%m-%d %H:%M:%S', \"StartedAt\", '-' || (i / 2 * 3) || ' minutes')";
        var values = new Dictionary<string, string>
        {
            ["PublicId"] = isPostgres ? "('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid" : "printf('00000000-0000-7000-8000-%012X', i)",
            ["StartedAt"] = start,
            ["EndedAt"] = start,
            ["Day"] = isPostgres ? $"(({start}) AT TIME ZONE 'UTC' - interval '6 hours')::date" : $"date({start}, '-6 hours')",
        };
        var columns = db.Model.FindEntityType(typeof(Visit))!.GetProperties().Select(property => property.GetColumnName()).Where(name => name != "Id").ToList();
        var numbers = isPostgres
            ? $"generate_series(1, {Many}) AS i"
            : $"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Many}) SELECT i FROM n)";
        var sql = $"""
            INSERT INTO "Visit" ({string.Join(", ", columns.Select(name => $"\"{name}\""))})
            SELECT {string.Join(", ", columns.Select(name => values.GetValueOrDefault(name, $"\"{name}\"")))} FROM "Visit", {numbers} WHERE "Id" = {seed.Id}
            """;
        await db.Database.ExecuteSqlRawAsync(sql);

        // No summary follows from rows that the program did not write itself.
        await db.SummaryBuilds.ExecuteDeleteAsync();
        return await db.AnalyzeAsync<Visit>();
    });
}
