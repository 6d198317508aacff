using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>A page of a group of 50,000 is read from the group's index, wherever it begins.</summary>
public sealed class CustomerListPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const int Many = 50_000;

    // One in five of them has the planner.
    private const int Own = 10_000;

    // A page with names and planners needs a tenth of it; walking to its place costs more than ten times it.
    private const int Enough = 12_000;

    private const int EnoughOfOwn = 4_000;

    // 1,250 entries of an index, all of one day.
    private const int EnoughOfExits = 20_000;

    // Up to twenty steps of SQLite for each entry of the planner's part of an index, which also holds area, office and program.
    private const int EnoughToWalk = 20 * Own;

    /// <param name="isLimited">Whether the customers have an office, and who asks has that office and two programs.</param>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Group_AnyDepth_ReadsOnePage(bool isLimited)
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var office = await app.CreateRoomAsync();
        await FillAsync(isLimited ? office : null);
        var browser = await app.SignInAsync(isLimited
            ? await app.CreateCaseManagerAsync(office, ProgramSet.Adult | ProgramSet.Youth)
            : await app.CreateAccountAsync(Roles.CaseManager));
        var deep = await app.QueryAsync(db => db.Enrollments.OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            .Skip(Many - 100).Select(row => row.PublicId).FirstAsync());

        foreach (var sort in new[] { "name", "-name" })
        {
            foreach (var place in new[] { "", $"&after={deep}", $"&before={deep}" })
            {
                var queries = await app.QueriesAsync("Enrollment", () => browser.OpenAsync($"/groups/adult-2025-{(isLimited ? office.Code : "20")}?sort={sort}{place}"));
                var page = queries.Single(query => query.Sql.Contains("ORDER BY", StringComparison.Ordinal));

                Assert.Contains($"of {Many + 1} entries", browser.Text);
                Assert.InRange(await app.WorkAsync(page), 1, Enough);
            }
        }
    }

    /// <param name="isLimited">Whether the customers have an office, and who asks has that office and two programs.</param>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Caseload_AnyDepth_ReadsOnePage(bool isLimited)
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var office = await app.CreateRoomAsync();
        var planner = isLimited ? await app.CreateCaseManagerAsync(office, ProgramSet.Adult | ProgramSet.Youth) : await app.CreateAccountAsync(Roles.CaseManager);
        await FillAsync(isLimited ? office : null, planner);
        var browser = await app.SignInAsync(planner);
        foreach (var sort in new[] { "name", "-name", "status", "-status" })
        {
            var own = app.QueryAsync(db => Sorted(db.Enrollments.Where(row => row.PlannerId == planner.Id), sort).Skip(Own - 100).Select(row => row.PublicId).FirstAsync());
            foreach (var place in new[] { "", $"&after={await own}", $"&before={await own}", $"&status=Enrolled&after={await own}" })
            {
                var queries = await app.QueriesAsync("Enrollment", () => browser.OpenAsync($"/my-customers?sort={sort}{place}"));
                var page = queries.Single(query => query.Sql.Contains("ORDER BY", StringComparison.Ordinal));

                var plan = string.Join('\n', await app.PlanAsync(page));

                Assert.Contains($"of {Own} entries", browser.Text);
                Assert.Contains("IX_Enrollment_PlannerId_", plan, StringComparison.Ordinal);

                // All have one status, so that its order walks to the row within the planner's part of the index.
                var isWalk = place.Length > 0 && sort.EndsWith("status", StringComparison.Ordinal);
                Assert.InRange(await app.WorkAsync(page), 1, isWalk ? EnoughToWalk : EnoughOfOwn);
            }
        }

        static IQueryable<Enrollment> Sorted(IQueryable<Enrollment> rows, string sort) => sort.TrimStart('-') == "name"
            ? rows.OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            : rows.OrderBy(row => row.Status).ThenBy(row => row.StatusSince).ThenBy(row => row.Id);
    }

    /// <summary>Of 50,000 in a group 1,250 have an exit due, and as many exited; the planner has one in five of them.</summary>
    [Theory]
    [InlineData("Due")]
    [InlineData("Exited")]
    public async Task Exits_AnyDepth_ReadsOnePage(string exit)
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await FillAsync(office: null, planner);
        var (due, exited) = ((DateOnly?)app.Today.AddDays(-3), (DateOnly?)app.Today.AddDays(-200));
        await app.QueryAsync(db => db.Enrollments.Where(row => row.Id % 40 == 5).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.ExitDueFrom, due).SetProperty(row => row.ExpectedExitOn, due)));
        await app.QueryAsync(db => db.Enrollments.Where(row => row.Id % 40 == 10)
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.ExitDueFrom, (DateOnly?)null).SetProperty(row => row.ExitedOn, exited).SetProperty(row => row.Status, EnrollmentStatus.Exited)));
        await app.QueryAsync(db => db.AnalyzeAsync<Enrollment>());
        var browser = await app.SignInAsync(planner);
        var rest = exit == "Due" ? 5 : 10;
        var deep = await app.QueryAsync(db => db.Enrollments.Where(row => row.Id % 40 == rest && row.PlannerId == planner.Id).OrderByDescending(row => row.Id).Skip(30).Select(row => row.PublicId).FirstAsync());

        foreach (var list in new[] { "/groups/adult-2025-20", "/my-customers" })
        {
            foreach (var place in new[] { "", $"&after={deep}", $"&before={deep}" })
            {
                var queries = await app.QueriesAsync("Enrollment", () => browser.OpenAsync($"{list}?exit={exit}{place}"));
                var page = queries.Single(query => query.Sql.Contains("ORDER BY", StringComparison.Ordinal));

                var plan = string.Join('\n', await app.PlanAsync(page));

                Assert.Contains("of 1250 entries", browser.Text);
                Assert.Contains(exit == "Due" ? "ExitDueFrom" : "ExitedOn", plan, StringComparison.Ordinal);
                Assert.InRange(await app.WorkAsync(page), 1, EnoughOfExits);
            }
        }

        await FillAsync(office: null);
    }

    /// <summary>Each page of staff counts what is unread: of 20,000 items 20 are, and none costs a look at each customer.</summary>
    [Fact]
    public async Task UnreadCount_ManyCustomersAndItems_ReadsTheUnread()
    {
        if (app.Engine == "SqlServer")
        {
            return;
        }

        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await FillAsync(office: null, planner);
        var people = await app.QueryAsync(db => db.Enrollments.Where(row => row.PlannerId == planner.Id).OrderBy(row => row.Id).Select(row => row.ParticipantId).ToListAsync());
        var at = app.Time.GetUtcNow().UtcDateTime;
        await app.ArrangeAsync((_, db) =>
        {
            db.InboxItems.AddRange(people.Concat(people).Select((person, number) => new InboxItem
            {
                PublicId = Guid.CreateVersion7(at),
                To = Addressee.Planner,
                ParticipantId = person,
                Kind = InboxKind.Message,
                Words = "Message from a customer",
                Path = "/inbox",
                CreatedAt = at,
                ReadAt = number % 1_000 == 0 ? null : at,
            }));
            return Task.FromResult(0);
        });
        await app.QueryAsync(db => db.AnalyzeAsync<InboxItem>());
        var browser = await app.SignInAsync(planner);

        var queries = await app.QueriesAsync("InboxItem", () => browser.OpenAsync("/my-customers"));

        Assert.Equal("20 unread", browser.Page.QuerySelector(".rr-nav .rr-count")!.TextContent);
        Assert.InRange(await app.WorkAsync(Assert.Single(queries)), 1, EnoughOfOwn);
    }

    private async Task FillAsync(Location? office, User? planner = null)
    {
        if (!await app.QueryAsync(db => db.Enrollments.AnyAsync()))
        {
            var person = await app.CreateParticipantAsync();
            await MultiplyAsync(person, await app.CreateEnrollmentAsync(person));
        }

        var (id, plannerId) = (office?.Id, planner?.Id);
        await app.QueryAsync(db => db.Enrollments.ExecuteUpdateAsync(rows => rows
            .SetProperty(row => row.OfficeId, id).SetProperty(row => row.PlannerId, (long?)null)
            .SetProperty(row => row.Status, EnrollmentStatus.Enrolled).SetProperty(row => row.ExitedOn, (DateOnly?)null).SetProperty(row => row.ExitDueFrom, (DateOnly?)null)));
        var first = await app.QueryAsync(db => db.Enrollments.MinAsync(row => row.Id));
        await app.QueryAsync(db => db.Enrollments.Where(row => row.Id != first && row.Id % 5 == 0).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.PlannerId, plannerId)));
        await app.QueryAsync(db => db.AnalyzeAsync<Enrollment>());
    }

    /// <summary>As many people as one, with a name and an enrollment each.</summary>
    private Task<int> MultiplyAsync(Participant person, Enrollment enrollment) => app.QueryAsync(async db =>
    {
        var isPostgres = app.Engine == "Postgres";
        var numbers = isPostgres
            ? $"generate_series(1, {Many}) AS i"
            : $"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Many}) SELECT i FROM n)";
        var key = isPostgres ? "('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid" : "printf('00000000-0000-7000-8000-%012X', i)";
        var name = isPostgres ? "'N' || lpad((i % 9000)::text, 6, '0')" : "printf('N%06d', i % 9000)";
        var pirl = isPostgres ? "'P' || lpad(i::text, 11, '0')" : "printf('P%011d', i)";
        await CopyAsync<Participant>("\"Participant\"", person.Id, new() { ["PublicId"] = key, ["PirlKey"] = pirl, ["LastNameKey"] = name });
        var people = "\"Enrollment\" JOIN \"Participant\" AS person ON person.\"PirlKey\" LIKE 'P0%'";
        var own = isPostgres ? key.Replace("to_hex(i)", "to_hex(person.\"Id\")", StringComparison.Ordinal) : key.Replace(", i)", ", person.\"Id\")", StringComparison.Ordinal);
        numbers = "(SELECT 1 AS i) AS one";
        await CopyAsync<Enrollment>(people, enrollment.Id, new() { ["PublicId"] = own, ["ParticipantId"] = "person.\"Id\"", ["LastNameKey"] = "person.\"LastNameKey\"" });
        return await db.AnalyzeAsync<Participant>();

        async Task CopyAsync<T>(string from, long id, Dictionary<string, string> values)
        {
            var table = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
            var columns = db.Model.GetRelationalModel().Tables.Single(one => one.Name == table).Columns
                .Select(column => column.Name).Where(column => column != "Id").ToList();
            var sql = $"""
                INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
                SELECT {string.Join(", ", columns.Select(column => values.GetValueOrDefault(column, $"\"{table}\".\"{column}\"")))}
                FROM {from}, {numbers} WHERE "{table}"."Id" = {id}
                """;
            await db.Database.ExecuteSqlRawAsync(sql);

            // No summary follows from rows that the program did not write itself.
            await db.SummaryBuilds.ExecuteDeleteAsync();
        }
    });
}
