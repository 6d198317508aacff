using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.StandIns;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>A colleague sees a planner's follow-ups during leave. Each test has planners of its own; today is 03/02/2026.</summary>
public sealed class StandInTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Own = "/account/stand-ins";
    private const string Form = "#stand-in-form";
    private const string End = "form[action$='/end']";

    [Fact]
    public async Task Post_ByPlanner_IsSavedWithEventAndSeenByBoth()
    {
        var (planner, colleague) = await TwoAsync(1);
        var browser = await (await app.SignInAsync(planner)).OpenAsync(Own);

        await SendAsync(browser, colleague, "03/02/2026", "03/20/2026");

        Assert.Equal(Own, browser.Path);
        Assert.Contains("Stand-in saved.", browser.Text);
        var row = Assert.Single(await RowsAsync(planner));
        Assert.Equal((colleague.Id, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 20), planner.Id, null), (row.ColleagueId, row.FirstDay, row.LastDay, row.CreatedById, row.EndedAt));
        Assert.Equal([$"{{\"colleague\":{colleague.Id},\"from\":\"2026-03-02\",\"through\":\"2026-03-20\"}}"], await app.DetailsAsync<StandInNamed>(planner));
        Assert.Contains($"{colleague.DisplayName} stands in for you from 03/02/2026 to 03/20/2026.", (await browser.OpenAsync("/account/reminders")).Text);
        Assert.Contains("Colleague named to stand in from 03/02/2026 to 03/20/2026", (await browser.OpenAsync("/account/history")).Text);
        var theirs = await app.SignInAsync(colleague);
        Assert.Contains($"You stand in for {planner.DisplayName} from 03/02/2026 to 03/20/2026.", (await theirs.OpenAsync("/account/reminders")).Text);
        Assert.Contains($"For {planner.DisplayName}, from 03/02/2026 to 03/20/2026.", (await theirs.OpenAsync(Own)).Text);
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task Post_ByAdministrator_IsSavedAndCanBeEnded(string role)
    {
        var (planner, colleague) = await TwoAsync(2);
        var account = await app.CreateAccountAsync(role, role == Roles.Oet ? null : 2);
        var browser = await (await app.SignInAsync(account)).OpenAsync($"/admin/staff/{planner.Id}");
        await browser.OpenAsync(browser.Page.QuerySelector("main a[href$='/stand-ins']")!.GetAttribute("href")!);

        await SendAsync(browser, colleague, "03/10/2026", "03/20/2026");
        Assert.Equal($"/admin/staff/{planner.Id}/stand-ins", browser.Path);
        Assert.Contains($"{colleague.DisplayName} stands in from 03/10/2026 to 03/20/2026.", browser.Text);
        await browser.SubmitAsync(End);

        Assert.Contains("Stand-in ended.", browser.Text);
        var row = Assert.Single(await RowsAsync(planner));
        Assert.Equal((account.Id, account.Id), (row.CreatedById, row.EndedById));
        Assert.Equal([$"{{\"colleague\":{colleague.Id}}}"], await app.DetailsAsync<StandInEnded>(planner));
    }

    [Fact]
    public async Task Days_OfStandIn_ShowBothPlannersRowsThenOwnAgain()
    {
        var (planner, colleague) = await TwoAsync(3);
        var absent = await OverdueAsync(planner, "Absent");
        await OverdueAsync(colleague, "Own");
        await app.CreateStandInAsync(planner, colleague, app.Today, app.Today);
        var browser = await app.SignInAsync(colleague);

        Assert.Equal(["Ann Absent", "Ann Own"], Names(await browser.OpenAsync("/follow-ups")));
        Assert.Contains($"You stand in for {planner.DisplayName} until 03/02/2026.", browser.Text);
        Assert.Contains(planner.DisplayName, browser.Page.QuerySelector("main tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2 overdue or due in 7 days", browser.Page.QuerySelector(".rr-nav a[href='/follow-ups'] .rr-count")?.TextContent);
        Assert.Equal(["Ann Absent"], Names(await browser.OpenAsync($"/follow-ups?planner={planner.Id}")));
        Assert.Equal(["Ann Own"], Names(await browser.OpenAsync($"/follow-ups?planner={colleague.Id}")));
        Assert.Equal(2, (await browser.LinesAsync("/follow-ups.csv?planner=mine")).Count);
        Assert.Equal(2, (await browser.LinesAsync("/follow-ups.csv?planner=mine&asOf=2026-03-01")).Count);
        await browser.OpenAsync("/follow-ups/calendar?month=2026-02");
        Assert.Equal(["Ann Absent", "Ann Own"], Names(browser));
        Assert.Contains(planner.DisplayName, browser.Page.QuerySelector(".rr-calendar")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ann Absent"], Names(await (await app.SignInAsync(planner)).OpenAsync("/follow-ups")));
        Assert.Equal(planner.Id, await app.QueryAsync(db => db.Enrollments.Where(row => row.Id == absent.Id).Select(row => row.PlannerId).SingleAsync()));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(-5, -1)]
    public async Task List_OutsideTheDays_ShowsOwnRowsAlone(int first, int last)
    {
        var (planner, colleague) = await TwoAsync(4);
        await OverdueAsync(planner, "Absent");
        await app.CreateStandInAsync(planner, colleague, app.Today.AddDays(first), app.Today.AddDays(last));

        var browser = await (await app.SignInAsync(colleague)).OpenAsync("/follow-ups");

        Assert.Empty(Names(browser));
        Assert.DoesNotContain("You stand in", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_Early_TakesTheRowsAwayAndIsRecordedOnce()
    {
        var (planner, colleague) = await TwoAsync(5);
        await OverdueAsync(planner, "Absent");
        var standIn = await app.CreateStandInAsync(planner, colleague);
        var theirs = await app.SignInAsync(colleague);
        Assert.Equal(["Ann Absent"], Names(await theirs.OpenAsync("/follow-ups")));
        var browser = await (await app.SignInAsync(planner)).OpenAsync(Own);

        await browser.SubmitAsync(End);
        await browser.ForgeAsync($"{Own}/{standIn.PublicId}/end");

        Assert.Empty(Names(await theirs.OpenAsync("/follow-ups")));
        Assert.Single(await app.DetailsAsync<StandInEnded>(planner));
    }

    [Fact]
    public async Task End_OfAnotherPlanner_IsNotFoundAndLogged()
    {
        var (planner, colleague) = await TwoAsync(5);
        var standIn = await app.CreateStandInAsync(planner, colleague);
        var browser = await (await app.SignInAsync(colleague)).OpenAsync(Own);

        await browser.ForgeAsync($"{Own}/{standIn.PublicId}/end");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Null(Assert.Single(await RowsAsync(planner)).EndedAt);
        Assert.Equal(1, await app.QueryAsync(db => db.AccessLines.CountAsync(line => line.AccountId == colleague.Id && line.Kind == AccessKind.RefusedOutOfScope)));
    }

    [Theory]
    [InlineData("", "03/20/2026", "Enter a valid first date (MM/DD/YYYY).")]
    [InlineData("03/02/2026", "soon", "Enter a valid last date (MM/DD/YYYY).")]
    [InlineData("03/10/2026", "03/09/2026", "The last day is before the first.")]
    [InlineData("02/01/2026", "03/01/2026", "The last day is in the past.")]
    [InlineData("03/02/2026", "03/02/2027", "This is more than a year.")]
    public async Task Post_BadDays_AreSaidAndKept(string first, string last, string said)
    {
        var (planner, colleague) = await TwoAsync(6);
        var browser = await (await app.SignInAsync(planner)).OpenAsync(Own);

        await SendAsync(browser, colleague, first, last);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
        Assert.Equal(first, browser.Page.QuerySelector("#FirstDay")!.GetAttribute("value") ?? "");
        Assert.Empty(await RowsAsync(planner));
    }

    [Theory]
    [InlineData("themselves")]
    [InlineData("another area")]
    [InlineData("technician")]
    [InlineData("ended")]
    [InlineData("one program only")]
    public async Task Post_NoSuchColleague_IsRefused(string which)
    {
        var (planner, colleague) = await TwoAsync(7);
        var browser = await (await app.SignInAsync(planner)).OpenAsync(Own);
        var other = which switch
        {
            "themselves" => planner,
            "another area" => await app.CreateAccountAsync(Roles.CaseManager, 10),
            "technician" => await app.CreateAccountAsync(Roles.Technician, 7, await app.CreateRoomAsync(7)),
            _ => colleague,
        };
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == colleague.Id);
            (row.EndedAt, row.Programs) = (which == "ended" ? app.Time.GetUtcNow().UtcDateTime : null, which == "one program only" ? ProgramSet.Youth : null);
            return row;
        });

        await SendAsync(browser, other, "03/02/2026", "03/20/2026");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(StandInWords.NoSuchColleague, browser.Text);
        Assert.Empty(await RowsAsync(planner));
    }

    [Fact]
    public async Task Post_SentTwiceThenOverlapping_IsSavedOnce()
    {
        var (planner, colleague) = await TwoAsync(11);
        var browser = await (await app.SignInAsync(planner)).OpenAsync(Own);
        var sent = Sent(browser, colleague, "03/02/2026", "03/20/2026");
        await browser.PostAsync(Own, sent);
        await browser.PostAsync(Own, sent);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.PostAsync(Own, sent.Select(field => field.Key == "LastDay" ? KeyValuePair.Create("LastDay", "03/21/2026") : field));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);

        await SendAsync(await browser.OpenAsync(Own), colleague, "03/20/2026", "03/21/2026");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("stands in on some of these days", browser.Text);
        Assert.Single(await RowsAsync(planner));
        Assert.Single(await app.DetailsAsync<StandInNamed>(planner));
    }

    [Fact]
    public async Task Post_TwoAtOnce_LeaveOne()
    {
        var (planner, colleague) = await TwoAsync(11);
        var browsers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => app.SignInAsync(planner)));
        foreach (var browser in browsers)
        {
            await browser.OpenAsync(Own);
        }

        await Task.WhenAll(browsers.Select(browser => SendAsync(browser, colleague, "03/02/2026", "03/20/2026")));

        Assert.Single(await RowsAsync(planner));
        Assert.Single(await app.DetailsAsync<StandInNamed>(planner));
    }

    private static List<KeyValuePair<string, string>> Sent(Browser browser, User colleague, string first, string last) =>
    [
        .. Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector(Form)!).Where(field => field.Key is not ("Colleague" or "FirstDay" or "LastDay")),
        KeyValuePair.Create("Colleague", $"{colleague.Id}"), KeyValuePair.Create("FirstDay", first), KeyValuePair.Create("LastDay", last),
    ];

    private static Task<Browser> SendAsync(Browser browser, User colleague, string first, string last) =>
        browser.PostAsync(browser.Page.QuerySelector(Form)!.GetAttribute("action")!, Sent(browser, colleague, first, last));

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main a[href$='/outcomes']").Select(link => link.TextContent)];

    private async Task<(User Planner, User Colleague)> TwoAsync(int lwia) =>
        (await app.CreateAccountAsync(Roles.CaseManager, lwia), await app.CreateAccountAsync(Roles.CaseManager, lwia));

    private Task<Enrollment> OverdueAsync(User planner, string last)
    {
        var exit = app.Today.AddDays(-40);
        return app.ExitedAsync(exit, exit, traits => traits with { Lwia = planner.LwiaNumber!.Value, PlannerId = planner.Id }, last);
    }

    private Task<List<StandIn>> RowsAsync(User planner) => app.QueryAsync(db => db.StandIns.AsNoTracking().Where(row => row.PlannerId == planner.Id).ToListAsync());
}
