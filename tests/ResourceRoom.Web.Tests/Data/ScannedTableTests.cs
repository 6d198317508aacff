using System.Net;
using System.Text.RegularExpressions;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>
/// No page reads a table that grows with people and visits from end to end: SQLite is asked how it answers each query of a page.
/// Without statistics it plans for a handful of rows as for a million.
/// </summary>
[Trait("Category", "OneEngine")]
public sealed partial class ScannedTableTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private static readonly HashSet<string> Growing =
    [
        "AccessLine", "ActivityEvent", "CareerPlan", "CaseNote", "CaseNoteDraft", "CaseNoteWord", "CustomerContact", "CustomerExit", "Enrollment", "Exclusion", "FollowedExit", "FollowUpDecline",
        "FollowUpDue", "FollowUpOwed", "FollowUpWindow", "FormSubmission", "Goal", "InboxItem", "Message", "OutboxMail", "Participant", "ParticipantMerge",
        "Placement", "RoomVisitor", "SignedPlan", "StaffUser", "Step", "StoredFile", "Visit", "VisitService", "VisitVoid",
    ];

    [Fact]
    public async Task Desk_EachPage_ScansNoGrowingTable()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.CreateParticipantAsync();
        var visit = await app.CreateVisitAsync(person, room, technician);
        var other = await app.CreateParticipantAsync();
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(other, room, technician, yesterday, yesterday.AddMinutes(5));
        var browser = await app.SignInAsync(technician, room);

        await AssertNoneScannedAsync(browser, "opening a card", async () => await (await browser.OpenAsync("/check-in")).OpenCardAsync(other.LastName!, other));
        await AssertNoneScannedAsync(browser, "checking in", () => browser.CheckInAsync());
        await AssertNoneScannedAsync(browser, "/check-in", "/check-in/catch-up", "/visits", "/visits?from=01/01/2020", "/visits?sort=name", $"/visits/{visit.PublicId}", "/inbox", "/participants");
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task Customers_EachPage_ScansNoGrowingTable(string role)
    {
        var person = await app.CreateParticipantAsync();
        var enrollment = await app.CreateEnrollmentAsync(person);
        await app.CreatePlanAsync(person, enrollment);
        await app.CreateNoteAsync(person);
        await app.CreateMessageAsync(person);
        await app.CreateExitAsync(await app.CreateParticipantAsync(), app.Today.AddDays(-40));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, enrollment.LwiaNumber));
        string[] pages = ["", "/plan", "/plan/goals", "/plan/steps", "/case-notes", "/outcomes", "/messages"];

        await AssertNoneScannedAsync(browser, [.. pages.Select(page => $"/customers/{person.PublicId}{page}"), $"/participants/{person.PublicId}"]);
        await AssertNoneScannedAsync(browser, "/", "/visits?from=01/01/2020", "/follow-ups", "/follow-ups?list=overdue", "/follow-ups/calendar", "/inbox");
        if (role == Roles.CaseManager)
        {
            await AssertNoneScannedAsync(browser, "/my-customers", "/groups", $"/customers/{person.PublicId}/contact");
        }
    }

    private async Task AssertNoneScannedAsync(Browser browser, params string[] pages)
    {
        foreach (var page in pages)
        {
            await AssertNoneScannedAsync(browser, page, () => browser.OpenAsync(page));
        }
    }

    private async Task AssertNoneScannedAsync(Browser browser, string what, Func<Task> act)
    {
        List<string> scanned = [];
        var queries = await app.QueriesAsync(act);
        Assert.True(browser.Status == HttpStatusCode.OK, $"{what}: {browser.Status}");
        foreach (var query in queries.Where(query => query.Sql.StartsWith("SELECT", StringComparison.Ordinal)))
        {
            var tables = Tables().Matches(query.Sql).ToLookup(match => match.Groups[2].Value, match => match.Groups[1].Value);
            var plan = await app.PlanAsync(query);
            scanned.AddRange(plan.Select(line => Scan().Match(line)).Where(scan => scan.Success && tables[scan.Groups[1].Value].Any(Growing.Contains))
                .Select(scan => $"{what}: {scan.Value}: {query.Sql}{Environment.NewLine}{string.Join(Environment.NewLine, plan)}"));
        }

        Assert.True(scanned.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, scanned));
    }

    [GeneratedRegex(@"(?:FROM|JOIN) ""(\w+)"" AS ""(\w+)""")]
    private static partial Regex Tables();

    [GeneratedRegex(@"^SCAN (\w+)")]
    private static partial Regex Scan();
}
