using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Staff.Review;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>Who can reach what. It is the first quarter of 2026, whose review was due on 01/31/2026.</summary>
public sealed class AccessReviewTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#confirm-form";
    private const string Address = "/admin/staff/review";

    [Fact]
    public async Task Get_LwiaAdministrator_ShowsWhoReachesWhat()
    {
        var (office, second) = (await app.CreateRoomAsync(3), await app.CreateRoomAsync(3));
        var technician = await app.CreateAccountAsync(Roles.Technician, 3, office);
        await app.AssignAsync(technician, second, app.Today.AddDays(1));
        var caseManager = await app.CreateCaseManagerAsync(office, ProgramSet.Adult | ProgramSet.Youth, 3);
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == caseManager.Id);
            (row.DisplayName, row.Employer, row.Partner) = ("Pat Partner", Employer.Partner, "Prairie Skills Center");
            (await db.Users.SingleAsync(one => one.Id == technician.Id)).InvitedAt = app.Time.GetUtcNow().UtcDateTime;
            return row;
        });
        var ended = await app.CreateAccountAsync(Roles.CaseManager, 3);
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == ended.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);
        await app.CreateAccountAsync(Roles.CaseManager, 4);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 3));

        await browser.OpenAsync(Address);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(["Dana LwiaAdministrator", "Dana Technician", "Pat Partner"], Names(browser));
        Assert.Equal(
            ["Pat Partner", "Case manager", "3", "Partner: Prairie Skills Center", "–", $"Office {office.Code}; Adult, Youth", "No", "Never Unused for 90 days", "No end"],
            browser.Page.QuerySelectorAll("tbody tr")[2].Children.Select(cell => cell.TextContent.Trim()));
        Assert.Equal(office.Code, Cell(browser, 1, "Rooms"));
        Assert.Equal("Never", Cell(browser, 1, "Last signed in"));
        Assert.Contains("was due on 01/31/2026 and is overdue", browser.Text);
        Assert.Equal(["Pat Partner"], Names(await browser.OpenAsync($"{Address}?use=Unused")));
        Assert.Equal(["Pat Partner"], Names(await browser.OpenAsync($"{Address}?employer=Partner")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync($"{Address}?use=9")).Status);
    }

    [Fact]
    public async Task Get_LwiaAdministrator_NamesMonitorsWhoReadTheLwia()
    {
        var monitors = new[] { await app.CreateAccountAsync(Roles.Monitor, lwia: null), await app.CreateAccountAsync(Roles.Monitor, 14) };
        await app.CreateAccountAsync(Roles.Monitor, 15);
        await app.ArrangeAsync(async (_, db) =>
        {
            foreach (var monitor in monitors)
            {
                (await db.Users.SingleAsync(row => row.Id == monitor.Id)).AccessEndsOn = app.Today.AddDays(5);
            }

            return monitors;
        });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 14));

        await browser.OpenAsync(Address);

        Assert.Equal(["The whole LWIA", "The whole LWIA, to read", "The whole state, to read"], browser.Page.QuerySelectorAll("td[data-label=Customers]").Select(cell => cell.TextContent.Trim()).Order());
        Assert.Single(browser.Page.QuerySelectorAll("tbody a"));
        await browser.SubmitAsync(Form);
        Assert.Equal(3, await app.QueryAsync(db => db.AccessReviews.Where(review => review.LwiaNumber == 14).Select(review => review.Accounts).SingleAsync()));
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == monitors[0].Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task Remind_OverdueReview_TellsEachOnceUnlessConfirmed()
    {
        await app.CreateAccountAsync(Roles.LwiaAdministrator, 21);
        await app.CreateAccountAsync(Roles.LwiaAdministrator, 22);
        await app.CreateAccountAsync(Roles.CaseManager, 24);
        var confirmed = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 23));
        await confirmed.OpenAsync(Address);
        await confirmed.SubmitAsync(Form);

        await app.RunAsync<RemindOfReviews>();
        await app.RunAsync<RemindOfReviews>();

        var notices = await app.QueryAsync(db => db.InboxItems.Where(item => item.Path == Address).ToListAsync());
        Assert.Equal(
            [(Roles.LwiaAdministrator, 21), (Roles.LwiaAdministrator, 22)],
            notices.Where(notice => notice.LwiaNumber is >= 21 and <= 24).Select(notice => (notice.Role, notice.LwiaNumber)).Order());
        Assert.All(notices, notice => Assert.Equal("The access review of quarter 1 of 2026 (01/01/2026 to 03/31/2026) is overdue", notice.Words));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 22));
        Assert.Contains("The access review of quarter 1 of 2026", (await browser.OpenAsync("/inbox")).Text);
    }

    [Fact]
    public async Task Get_File_HasAllColumnsAndLogsEvent()
    {
        var room = await app.CreateRoomAsync(5);
        var technician = await app.CreateAccountAsync(Roles.Technician, 5, room);
        await app.SignInAsync(technician);
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);
        await browser.OpenAsync($"{Address}?area=5");
        var link = browser.Page.QuerySelectorAll("main a").Single(found => found.TextContent == "Download CSV").GetAttribute("href")!;

        var file = await browser.Http.GetStringAsync(new Uri(link, UriKind.Relative));

        Assert.Equal(
            "Name,Role,LWIA,Employer,Rooms,Customers,Two-step verification,Last signed in,Unused for 90 days,Access ends on\r\n"
            + $"Dana Technician,Resource room technician,5,Not recorded,{room.Code},Visitors of the room,No,{Instant()},No,\r\n",
            file);
        Assert.Equal(["{\"area\":5,\"count\":1}"], await app.DetailsAsync<AccessReviewExported>(oet));
    }

    [Fact]
    public async Task Post_Confirmation_SavesRowAndEventOnce()
    {
        var own = await app.CreateAccountAsync(Roles.LwiaAdministrator, 6);
        var (browser, again) = (await OpenAsync(own), await OpenAsync(own));

        await Task.WhenAll(browser.SubmitAsync(Form), again.SubmitAsync(Form));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (browser.Status, again.Status));
        var row = await app.QueryAsync(db => db.AccessReviews.SingleAsync(review => review.LwiaNumber == 6));
        Assert.Equal((new DateOnly(2026, 1, 1), own.Id, 1), (row.QuarterStart, row.ConfirmedById, row.Accounts));
        Assert.Equal(["{\"quarter\":\"2026-01-01\",\"area\":6,\"accounts\":1}"], await app.DetailsAsync<AccessReviewConfirmed>(own));
        await browser.OpenAsync(Address);
        Assert.Contains($"Confirmed by {own.DisplayName} on {Instant()}, of 1 account.", browser.Text);
        Assert.Null(browser.Page.QuerySelector(Form));
        Assert.DoesNotContain("overdue", browser.Text);
    }

    [Fact]
    public async Task Post_ByTwoAtOnce_TellsTheSecondWhoDid()
    {
        var (one, two) = (await app.CreateAccountAsync(Roles.LwiaAdministrator, 10), await app.CreateAccountAsync(Roles.LwiaAdministrator, 10));
        var (first, second) = (await OpenAsync(one), await OpenAsync(two));

        await Task.WhenAll(first.SubmitAsync(Form), second.SubmitAsync(Form));

        Assert.Equal(1, await app.QueryAsync(db => db.AccessReviews.CountAsync(review => review.LwiaNumber == 10)));
        Assert.Single(new[] { first, second }, browser => browser.Text.Contains("confirmed this quarter on", StringComparison.Ordinal));
        Assert.Single((await app.DetailsAsync<AccessReviewConfirmed>(one)).Concat(await app.DetailsAsync<AccessReviewConfirmed>(two)));
    }

    [Theory]
    [InlineData("2025-10-01")]
    [InlineData("")]
    [InlineData("<script>")]
    public async Task Post_AnotherQuarter_ConfirmsNothing(string quarter)
    {
        var own = await app.CreateAccountAsync(Roles.LwiaAdministrator, 11);
        var browser = await OpenAsync(own);

        await browser.SubmitAsync(Form, ("Quarter", quarter));

        Assert.Contains("A new quarter has begun", browser.Text);
        Assert.Empty(await app.DetailsAsync<AccessReviewConfirmed>(own));
    }

    [Fact]
    public async Task Post_AdministratorWithoutLwia_ConfirmsNothing()
    {
        var own = await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia: null);
        var browser = await OpenAsync(own);
        Assert.Null(browser.Page.QuerySelector(Form));

        await browser.ForgeAsync(Address, ("Quarter", "2026-01-01"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Empty(await app.DetailsAsync<AccessReviewConfirmed>(own));
    }

    [Fact]
    public async Task Get_Oet_SeesReviewsOfLwias()
    {
        await (await OpenAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 15))).SubmitAsync(Form);
        var browser = await OpenAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        var rows = browser.Page.QuerySelectorAll("#areas-title ~ * tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains(rows, row => row.StartsWith("15 ", StringComparison.Ordinal) && row.Contains("Confirmed Dana LwiaAdministrator", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("14 ", StringComparison.Ordinal) && row.Contains("Overdue", StringComparison.Ordinal));
        await browser.SubmitAsync(Form);
        Assert.Contains("The review of this quarter is confirmed.", browser.Text);
        Assert.Equal(1, await app.QueryAsync(db => db.AccessReviews.CountAsync(review => review.LwiaNumber == null)));
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Customer)]
    public async Task Get_OtherRoles_IsForbidden(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"{Address}.csv")).Status);
    }

    private string Instant() => Web.Infrastructure.OfficeFormat.DateAndTime(app.Time.GetUtcNow().UtcDateTime);

    private static IEnumerable<string> Names(Browser browser) => browser.Page.QuerySelectorAll("td[data-label='Role']").Select(cell => cell.ParentElement!.Children[0].TextContent.Trim());

    private static string Cell(Browser browser, int row, string label) =>
        browser.Page.QuerySelectorAll("tbody tr")[row].QuerySelector($"[data-label='{label}']")!.TextContent.Trim();

    private async Task<Browser> OpenAsync(User account) => await (await app.SignInAsync(account)).OpenAsync(Address);
}
