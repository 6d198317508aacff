using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>The due list as planners and supervisors see it. Each test has an area of its own.</summary>
public sealed class FollowUpListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task List_OfPlanner_HasOwnCustomersByListAndDueDay()
    {
        var (planner, other) = (await app.CreateAccountAsync(Roles.CaseManager, 1), await app.CreateAccountAsync(Roles.CaseManager, 1));
        await InAsync(1, planner, "Overdue", daysAgo: 40);
        await InAsync(1, planner, "Soon", daysAgo: 27);
        await InAsync(1, planner, "Month", daysAgo: 10);
        await InAsync(1, planner, "Ended", daysAgo: 400);
        await InAsync(1, other, "Colleague", daysAgo: 40);
        var browser = await app.SignInAsync(planner);

        await browser.OpenAsync("/follow-ups");

        Assert.Equal(["Ann Overdue", "Ann Soon", "Ann Month"], Names(browser));
        Assert.Contains("10 days overdue", browser.Text);
        Assert.Contains("due in 3 days", browser.Text);
        Assert.Equal("2 overdue or due in 7 days", Count(browser));
        Assert.Equal(["Ann Ended"], Names(await browser.OpenAsync("/follow-ups?list=ended")));
        Assert.Equal(["Ann Colleague"], Names(await browser.OpenAsync($"/follow-ups?planner={other.Id}")));
        Assert.Equal(["Ann Colleague", "Ann Overdue", "Ann Soon", "Ann Month"], Names(await browser.OpenAsync("/follow-ups?planner=all")));
        Assert.Equal(["Ann Month"], Names(await browser.OpenAsync("/follow-ups?list=due-30&program=Youth")));
        Assert.Empty(Names(await browser.OpenAsync("/follow-ups?program=Adult")));
    }

    /// <summary>The list is that of what was missed, but the window that is open presses like any other.</summary>
    [Fact]
    public async Task Count_OpenWindowAfterOneMissedBeforeExitWasKnown_IsPressingWithinSevenDays()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 18);
        var browser = await app.SignInAsync(planner);
        foreach (var (last, daysAgo) in new[] { ("Late", 51), ("Soon", 55) })
        {
            await app.ExitedAsync(app.Today.AddDays(-daysAgo), app.Today.AddDays(-5), traits => traits with { Lwia = 18, PlannerId = planner.Id }, last);
        }

        await browser.OpenAsync("/follow-ups");

        Assert.Equal(["Ann Soon", "Ann Late"], Names(browser));
        Assert.Equal("1 overdue or due in 7 days", Count(browser));
        Assert.Contains("2 missed before exit was known", (await browser.OpenAsync("/")).Text);
    }

    [Fact]
    public async Task List_OfSupervisor_CountsByPlanner()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        await InAsync(2, planner, "Overdue", daysAgo: 40);
        await InAsync(2, planner: null, "Nobody", daysAgo: 40);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 2));

        Assert.Equal(["Ann Nobody", "Ann Overdue"], Names(await browser.OpenAsync("/follow-ups")));
        Assert.Equal("2 overdue or due in 7 days", Count(browser));
        Assert.Equal(["Ann Nobody"], Names(await browser.OpenAsync("/follow-ups?planner=none")));
        await browser.OpenAsync("/follow-ups/planners");
        Assert.Equal([planner.DisplayName, "No planner"], browser.Page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.NotNull(browser.Page.QuerySelector($"a[href='/follow-ups?planner={planner.Id}&list=overdue']"));
    }

    [Fact]
    public async Task List_NothingPlanned_LeavesOutWhoHasAServicePlanned()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 3);
        await InAsync(3, planner, "Without", daysAgo: 40);
        var enrollment = await InAsync(3, planner, "Planned", daysAgo: 40);
        var step = await app.CreateStepAsync(enrollment, "TRANSPORT");
        var browser = await app.SignInAsync(planner);

        Assert.Equal(["Ann Without"], Names(await browser.OpenAsync("/follow-ups?planned=nothing")));
        await app.ChangeStepAsync(step, row => row.Status = StepStatus.Cancelled);
        Assert.Equal(["Ann Planned", "Ann Without"], Names(await browser.OpenAsync("/follow-ups?planned=nothing")));
    }

    [Theory]
    [InlineData("/follow-ups?list=soon", "Choose which follow-ups from the list.")]
    [InlineData("/follow-ups?program=Adults", "Choose a program from the list.")]
    [InlineData("/follow-ups?planner=Olivia", "Choose a planner from the list.")]
    [InlineData("/follow-ups?planned=yes", "Choose Nothing planned or All from the list.")]
    public async Task List_BadFilter_IsSaid(string address, string said)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 4));

        await browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
    }

    [Theory]
    [InlineData("/follow-ups.csv?asOf=2026-03-03", "asOf is 2026-03-03, which is in the future. Ask for today, 2026-03-02, or an earlier day.")]
    [InlineData("/follow-ups.csv?asOf=03/02/2026", "asOf is not a date. Write it as YYYY-MM-DD, such as 2026-07-15.")]
    [InlineData("/follow-ups.csv?list=soon", "list: Choose which follow-ups from the list.")]
    public async Task Export_BadAddress_Is400WithWords(string address, string said)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 4);
        var browser = await app.SignInAsync(account);

        using var answer = await browser.Http.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(said, await answer.Content.ReadAsStringAsync());
        Assert.Empty(await app.DetailsAsync<FollowUpsExported>(account));
    }

    [Fact]
    public async Task Scope_OfficeAndProgram_BoundList()
    {
        var (office, elsewhere) = (await app.CreateRoomAsync(6), await app.CreateRoomAsync(6));
        var account = await app.CreateCaseManagerAsync(office, ProgramSet.Youth, 6);
        await InAsync(6, planner: null, "Own", daysAgo: 40, traits => traits with { OfficeId = office.Id });
        await InAsync(6, planner: null, "Office", daysAgo: 40, traits => traits with { OfficeId = elsewhere.Id });
        await InAsync(6, planner: null, "Program", daysAgo: 40, traits => traits with { OfficeId = office.Id, Program = WorkforceProgram.Adult });
        await InAsync(7, planner: null, "Area", daysAgo: 40);
        var browser = await app.SignInAsync(account);

        Assert.Equal(["Ann Own"], Names(await browser.OpenAsync("/follow-ups?planner=all")));
        Assert.Equal(["Own"], (await browser.LinesAsync("/follow-ups.csv")).Select(line => line.Split(',')[1]));
        Assert.Equal(["Own"], (await browser.LinesAsync("/follow-ups.csv?asOf=2026-02-20")).Select(line => line.Split(',')[1]));
    }

    [Fact]
    public async Task CommonExit_OfTwoPrograms_IsOneRowForWhoeverReachesEither()
    {
        var (first, second) = (await app.CreateAccountAsync(Roles.CaseManager, 13), await app.CreateAccountAsync(Roles.CaseManager, 14));
        var youth = await InAsync(13, first, "Twice", daysAgo: 40);
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == youth.ParticipantId));
        await app.ExitAsync(person, youth.ExitedOn!.Value, change: traits => traits with { Program = WorkforceProgram.Adult, Lwia = 14, PlannerId = second.Id });
        await app.ExitAsync(person, youth.ExitedOn!.Value, change: traits => traits with { Program = WorkforceProgram.DislocatedWorker, Lwia = 13, PlannerId = first.Id });

        foreach (var account in new[] { first, second, await app.CreateAccountAsync(Roles.Oet, lwia: null) })
        {
            var browser = await app.SignInAsync(account);
            var rows = (await browser.LinesAsync("/follow-ups.csv")).Where(line => line.Contains("Twice", StringComparison.Ordinal)).ToList();
            Assert.Equal("Youth", Assert.Single(rows).Split(',')[3]);
            Assert.Single(Names(await browser.OpenAsync("/follow-ups")), name => name == "Ann Twice");
        }
    }

    [Fact]
    public async Task OutcomesFile_OfCustomer_IsLoggedBeforeItLeaves()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 17);
        var enrollment = await InAsync(17, planner, "Filed", daysAgo: 40);
        var key = await app.KeyOfAsync(enrollment);
        var browser = await app.SignInAsync(planner);

        var lines = await browser.LinesAsync($"/customers/{key}/outcomes.csv?asOf=2026-02-20");

        var logged = Assert.Single(await app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(planner.Id)).Of<WindowsExported>().ToListAsync())).Read();
        Assert.Equal(new WindowsExported(key, new DateOnly(2026, 2, 20), lines.Count), logged);
    }

    [Fact]
    public async Task Outcomes_OfStranger_IsNotFoundAndLogged()
    {
        var enrollment = await InAsync(10, planner: null, "Hidden", daysAgo: 40);
        var key = await app.KeyOfAsync(enrollment);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 11));

        using var file = await browser.Http.GetAsync(new Uri($"/customers/{key}/outcomes.csv", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, key));
        Assert.Empty(Names(await browser.OpenAsync("/follow-ups?planner=all")));
        var technician = await app.SignInTechnicianAsync(await app.CreateRoomAsync(10));
        Assert.Equal(HttpStatusCode.Forbidden, (await technician.OpenAsync("/follow-ups")).Status);
    }

    [Fact]
    public async Task Outcomes_AfterExit_ShowsWindowsAndPicture()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 15);
        var enrollment = await InAsync(15, planner, "Shown", daysAgo: 0, exitOn: new DateOnly(2026, 1, 15));
        await app.NoteAsync(enrollment, new DateOnly(2026, 2, 5));
        var browser = await app.SignInAsync(planner);

        await browser.OpenAsync($"/customers/{await app.KeyOfAsync(enrollment)}/outcomes");

        var rows = browser.Page.QuerySelectorAll("section[aria-labelledby='follow-up-title'] tbody tr")
            .Select(row => string.Join(" | ", row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal(
            [
                "Month 1, due 02/14/2026 | 01/16/2026 | Met | 02/05/2026, by a contact | 02/05/2026", "Month 2, due 03/07/2026 | 02/06/2026 | Open due in 5 days | – | –",
                "Months 4-6, due 07/15/2026 | 04/16/2026 | Upcoming | – | –", "Months 7-9, due 10/15/2026 | 07/16/2026 | Upcoming | – | –",
                "Months 10-12, due 01/15/2027 | 10/16/2026 | Upcoming | – | –",
            ], rows);
        Assert.Contains("Contact only, no service", browser.Text);
        Assert.Contains("at least every 30 days for the first three months", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("svg[role=img] circle"));
        Assert.DoesNotContain("Q2", browser.Text);
    }

    [Theory]
    [InlineData(99, "99")]
    [InlineData(100, "99+")]
    public void DueInWords_ManyExits_EndsAtWhatIsCounted(int due, string expected) => Assert.Equal(expected, new NavNumbers(Unread: 0, due).DueInWords);

    private Task<Enrollment> InAsync(
        int lwia, User? planner, string last, int daysAgo, Func<EnrollmentTraits, EnrollmentTraits>? change = null, DateOnly? exitOn = null)
    {
        var exit = exitOn ?? new DateOnly(2026, 3, 2).AddDays(-daysAgo);
        return app.ExitedAsync(exit, exit, traits =>
        {
            var own = traits with { Lwia = lwia, PlannerId = planner?.Id };
            return change?.Invoke(own) ?? own;
        }, last);
    }

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main a[href$='/outcomes']").Select(link => link.TextContent)];

    private static string? Count(Browser browser) => browser.Page.QuerySelector(".rr-nav a[href='/follow-ups'] .rr-count")?.TextContent;
}
