using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports;

/// <summary>What supervisors read of follow-up. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class FollowUpReportTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Report = "/reports/follow-up";

    private static readonly string[] Programs = ["Adult", "Youth", "Total"];

    private static readonly DateOnly Exit = FollowUpScene.Day("2026-01-10");

    [Fact]
    public async Task Report_ByPlanner_CountsWindowsAndExits()
    {
        var (anna, ben) = (await app.CreateAccountAsync(Roles.CaseManager, 1), await app.CreateAccountAsync(Roles.CaseManager, 1));
        var inTime = await ExitAsync(1, anna, "Intime");
        await EnterAsync(inTime, "2026-01-20", enteredOn: "2026-01-21");
        await EnterAsync(inTime, "2026-02-18", enteredOn: "2026-02-18");
        await EnterAsync(await ExitAsync(1, anna, "Late"), "2026-01-20", enteredOn: "2026-02-25");
        await app.NoteAsync(await ExitAsync(1, anna, "Tried", "2026-01-25"), FollowUpScene.Day("2026-02-05"), NoteOutcome.AttemptedNoResponse);
        await ExitAsync(1, anna, "Unknown", recordedOn: "2026-02-20");
        await app.DoAsync(await ExitAsync(1, ben, "Served"), "s 01-15");
        await ExitAsync(1, planner: null, "Nobody");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 1));

        await browser.OpenAsync(Report);

        Assert.Equal([anna.DisplayName, ben.DisplayName, "No planner", "Total"], Names(browser));
        Assert.Equal(["5", "3 60%", "1", "1", "1", "1", "0", "0", "0 0 not located, 0 opted out", "4 0 with a service", "10 median"], Cells(browser, anna));
        Assert.Equal(["2", "1 50%", "0", "0", "1", "0", "0", "0", "0 0 not located, 0 opted out", "1 1 with a service", "5 median"], Cells(browser, ben));
        Assert.Equal(["1", "0 0%", "0", "0", "1", "0", "0", "0", "0 0 not located, 0 opted out", "1 0 with a service", "– median"], Cells(browser, "No planner"));
        Assert.Equal(["8", "4 50%", "1", "1", "3", "1", "0", "0", "0 0 not located, 0 opted out", "6 1 with a service", "10 median"], Cells(browser, "Total"));
    }

    [Fact]
    public async Task Windows_BehindACount_AreNamed()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        var missed = await ExitAsync(2, planner, "Missed");
        await EnterAsync(await ExitAsync(2, planner, "Met"), "2026-01-20", enteredOn: "2026-02-25");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 2));
        await browser.OpenAsync(Report);

        await browser.OpenAsync(browser.Page.QuerySelector("a[href*='key='][href*='state=Missed']")!.GetAttribute("href")!);

        Assert.Equal($"Missed: {planner.DisplayName}", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Ann Met", "Ann Missed"], browser.Page.QuerySelectorAll("tbody tr > :first-child a").Select(link => link.TextContent).Order());
        Assert.Contains("due 02/09/2026", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector($"a[href='/customers/{await app.KeyOfAsync(missed)}/outcomes']"));

        await browser.OpenAsync($"{Report}/windows?by=Planner&key={planner.Id}&state=EnteredLate");
        Assert.Equal("Ann Met", browser.Page.QuerySelector("tbody tr a")!.TextContent);
        Assert.Contains("Entered after the due day", browser.Text);
    }

    [Fact]
    public async Task Report_CustomerHandedOver_CountsForWhoHadThemOnTheDueDay()
    {
        var (anna, ben) = (await app.CreateAccountAsync(Roles.CaseManager, 3), await app.CreateAccountAsync(Roles.CaseManager, 3));
        var enrollment = await ExitAsync(3, anna, "Moved", "2025-12-20");
        await EnterAsync(enrollment, "2026-02-01", enteredOn: "2026-02-01");
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Enrollments.SingleAsync(one => one.Id == enrollment.Id);
            row.GiveTo(ben.Id, OfficeClock.InstantOf(FollowUpScene.Day("2026-01-25"), new TimeOnly(15, 0)));
            return row;
        });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 3));

        await browser.OpenAsync(Report);

        Assert.Equal(["1", "0 0%", "0", "0", "1"], Cells(browser, anna)[..5]);
        Assert.Equal(["1", "1 100%", "0", "0", "0"], Cells(browser, ben)[..5]);
        await browser.OpenAsync($"{Report}/windows?by=Planner&key={anna.Id}");
        Assert.Contains("Ann Moved", browser.Text);
        Assert.Equal(anna.DisplayName, browser.Page.QuerySelector("tbody td[data-label='Planner on the due day']")!.TextContent.Trim());
    }

    [Fact]
    public async Task AssignPlanner_OnThePage_KeepsWhoHadTheCustomer()
    {
        var (anna, ben) = (await app.CreateAccountAsync(Roles.CaseManager, 4), await app.CreateAccountAsync(Roles.CaseManager, 4));
        var enrollment = await ExitAsync(4, anna, "Given");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 4));
        await browser.OpenAsync($"/customers/{await app.KeyOfAsync(enrollment)}/enrollments/{enrollment.PublicId}");

        await browser.SubmitAsync("#planner-form", ("Planner", $"{ben.Id}"));

        var change = await app.QueryAsync(db => db.PlannerChanges.SingleAsync(row => row.EnrollmentId == enrollment.Id));
        Assert.Equal((anna.Id, ben.Id, app.Time.GetUtcNow().UtcDateTime), (change.BeforeId!.Value, change.AfterId!.Value, change.At));
        await browser.OpenAsync(Report);
        Assert.Equal(["1", "0 0%", "0", "0", "1"], Cells(browser, anna)[..5]);
    }

    [Fact]
    public async Task Report_OetByLwiaOfficeAndProgram_CountsEachOnce()
    {
        var office = await app.CreateRoomAsync(5);
        await ExitAsync(5, planner: null, "Office", change: traits => traits with { OfficeId = office.Id });
        await ExitAsync(5, planner: null, "Adult", change: traits => traits with { Program = WorkforceProgram.Adult });
        await ExitAsync(6, planner: null, "Elsewhere");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet));

        await browser.OpenAsync($"{Report}?by=Lwia");
        Assert.Equal("2", Cells(browser, await AreaNameAsync(5))[0]);
        Assert.Equal("1", Cells(browser, await AreaNameAsync(6))[0]);
        await browser.OpenAsync($"{Report}?by=Office&lwia=5");
        Assert.Equal("1", Cells(browser, $"{office.Code} {office.Name}")[0]);
        Assert.Equal("1", Cells(browser, "No office")[0]);
        await browser.OpenAsync($"{Report}?by=Program&lwia=5");
        Assert.Equal(["1", "1", "2"], Programs.Select(name => Cells(browser, name)[0]));
        await browser.OpenAsync($"{Report}?by=Program&lwia=5&program=Adult");
        Assert.Equal(["Adult", "Total"], Names(browser));
        await browser.OpenAsync($"{Report}?by=Lwia&lwia=5&from=02/10/2026");
        Assert.Contains("No follow-up window came due in these days.", browser.Text);
    }

    [Fact]
    public async Task Report_AnotherArea_IsNotCounted()
    {
        await ExitAsync(7, planner: null, "Hidden");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 13));

        foreach (var path in new[] { Report, $"{Report}?lwia=7", $"{Report}/windows?lwia=7", $"{Report}/windows?by=Lwia&key=7" })
        {
            await browser.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.DoesNotContain("Hidden", browser.Text);
            Assert.Empty(browser.Page.QuerySelectorAll("tbody tr"));
        }

        Assert.Empty(await browser.LinesAsync($"{Report}/windows.csv?lwia=7"));
    }

    [Fact]
    public async Task Windows_KeyOfSomebodyElse_TellsNoName()
    {
        var other = await app.CreateAccountAsync(Roles.Oet);
        await app.ArrangeAsync((_, db) =>
        {
            db.Users.Single(account => account.Id == other.Id).DisplayName = "Somebody Elsewhere";
            return Task.FromResult(0);
        });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 13));
        foreach (var query in new[] { $"by=Planner&key={other.Id}", $"by=Zzz&key={other.Id}", $"key={new string('9', 4000)}" })
        {
            await browser.OpenAsync($"{Report}/windows?{query}");
            Assert.DoesNotContain("Somebody Elsewhere", browser.Text);
        }

        using var file = await browser.Http.GetAsync(new Uri($"{Report}/windows.csv?key={new string('9', 4000)}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, file.StatusCode);
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Technician)]
    public async Task Report_NoSupervisor_IsForbidden(string role)
    {
        var browser = role == Roles.Technician ? await app.SignInTechnicianAsync(await app.CreateRoomAsync()) : await app.SignInAsync(await app.CreateAccountAsync(role));
        foreach (var path in new[] { Report, $"{Report}/windows", $"{Report}.csv", $"{Report}/windows.csv" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(path)).Status);
        }
    }

    [Theory]
    [InlineData("from=02/30/2026", "Enter a valid From date (MM/DD/YYYY).")]
    [InlineData("through=03/02/2026", "Enter yesterday or an earlier day.")]
    [InlineData("from=02/10/2026&through=02/09/2026", "Enter the From date or a later day.")]
    [InlineData("from=02/01/2024&through=02/01/2026", "Choose at most two years.")]
    [InlineData("by=Anything", "Choose what to count by from the list.")]
    [InlineData("program=Adults", "Choose a program from the list.")]
    public async Task Report_BadChoice_IsSaid(string query, string said)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 14));

        await browser.OpenAsync($"{Report}?{query}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
        await browser.OpenAsync($"{Report}/windows?{query}");
        Assert.Contains(said, browser.Text);
        using var file = await browser.Http.GetAsync(new Uri($"{Report}.csv?{query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, file.StatusCode);
        Assert.Contains(said, await file.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Export_FiguresAndWindows_AreLogged()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 10);
        var enrollment = await ExitAsync(10, planner, "Filed");
        var supervisor = await app.CreateAccountAsync(Roles.LwiaAdministrator, 10);
        var browser = await app.SignInAsync(supervisor);

        Assert.Equal(
            [$"{planner.DisplayName},1,0,0,0,0,1,0,0,0,0,0,1,0,", "Total,1,0,0,0,0,1,0,0,0,0,0,1,0,"],
            await browser.LinesAsync($"{Report}.csv?by=Planner"));
        Assert.Equal(
            [$"{await app.KeyOfAsync(enrollment)},Ann Filed,Youth,10,2026-01-10,M1,2026-01-10,2026-02-09,Missed,,{planner.DisplayName}"],
            await browser.LinesAsync($"{Report}/windows.csv?by=Planner&key={planner.Id}&state=Missed"));

        var events = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(supervisor.Id)).Of<FollowUpReportExported>().OrderBy(line => line.Id).ToListAsync());
        Assert.Equal(
            [
                new FollowUpReportExported { From = FollowUpScene.Day("2025-12-02"), Through = FollowUpScene.Day("2026-03-01"), By = "Planner", Count = 2 },
                new FollowUpReportExported { From = FollowUpScene.Day("2025-12-02"), Through = FollowUpScene.Day("2026-03-01"), By = "Planner", Key = $"{planner.Id}", State = "Missed", Count = 1 },
            ],
            events.Select(line => line.Read()));
    }

    private static string[] Names(Browser browser) => [.. browser.Page.QuerySelectorAll("tbody tr").Select(row => NameOf(row))];

    private static string NameOf(AngleSharp.Dom.IElement row) => (row.Children[0].QuerySelector("a")?.FirstChild ?? row.Children[0]).TextContent.Trim();

    private static string[] Cells(Browser browser, string name) => Cells(browser.Page.QuerySelectorAll("tbody tr").Single(one => NameOf(one) == name));

    private static string[] Cells(Browser browser, User planner) =>
        Cells(browser.Page.QuerySelectorAll("tbody tr").Single(one => one.Children[0].QuerySelector("a")?.GetAttribute("href")!.Contains($"key={planner.Id}", StringComparison.Ordinal) is true));

    /// <summary>The cells of a row, without what only those hear who do not see it.</summary>
    private static string[] Cells(AngleSharp.Dom.IElement row) => [.. row.Children.Skip(1).Select(cell =>
    {
        var own = (AngleSharp.Dom.IElement)cell.Clone();
        foreach (var aside in own.QuerySelectorAll(".usa-sr-only"))
        {
            aside.Remove();
        }

        return string.Join(' ', own.ChildNodes.SelectMany(TextsOf).Select(text => text.Trim()).Where(text => text.Length > 0));
    })];

    private static IEnumerable<string> TextsOf(AngleSharp.Dom.INode node) => node.ChildNodes.Length == 0 ? [node.TextContent] : node.ChildNodes.SelectMany(TextsOf);

    private Task<string> AreaNameAsync(int number) => app.QueryAsync(db => db.Lwias.Where(area => area.Number == number).Select(area => "LWIA " + area.Number + " " + area.Name).SingleAsync());

    private Task<Enrollment> ExitAsync(
        int area, User? planner, string last, string? exitOn = null, string? recordedOn = null, Func<EnrollmentTraits, EnrollmentTraits>? change = null) =>
        app.ExitedAsync(
            exitOn is null ? Exit : FollowUpScene.Day(exitOn), recordedOn is null ? null : FollowUpScene.Day(recordedOn),
            traits => (change?.Invoke(traits) ?? traits) with { Lwia = area, PlannerId = planner?.Id }, last);

    /// <summary>A contact with the day on which its note was saved.</summary>
    private Task<CaseNote> EnterAsync(Enrollment enrollment, string on, string enteredOn) => app.ArrangeAsync((_, db) => Task.FromResult(db.CaseNotes.Add(new CaseNote
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        ParticipantId = enrollment.ParticipantId,
        Kind = NoteKind.FollowUp,
        On = FollowUpScene.Day(on),
        Subject = "Follow-up",
        Body = "Talked about the job.",
        Outcome = NoteOutcome.ContactMade,
        Method = NoteMethod.Phone,
        CreatedAt = OfficeClock.InstantOf(FollowUpScene.Day(enteredOn), new TimeOnly(16, 0)),
        CreatedById = 1,
    }).Entity));
}
