using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class RemindersTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Page = "/account/reminders";
    private const string Create = "form[action='/account/reminders/link']";
    private const string Revoke = "form[action='/account/reminders/link/revocation']";

    [Fact]
    public async Task Post_NewLink_IsShownOnceAndStoredAsAHash()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(planner);

        await (await browser.OpenAsync(Page)).SubmitAsync(Create);

        var address = browser.Page.QuerySelector("#address code")!.TextContent;
        Assert.Matches(@"^https://localhost/follow-ups/feed/[A-Za-z0-9_-]{43}\.ics$", address);
        Assert.DoesNotContain(address, browser.Path, StringComparison.Ordinal);
        await browser.OpenAsync(Page);
        Assert.DoesNotContain("/follow-ups/feed/", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Your link was created 03/02/2026 9:00 AM.", browser.Text);
        Assert.Equal(32, (await app.QueryAsync(db => db.CalendarLinks.SingleAsync(row => row.AccountId == planner.Id))).SecretHash.Length);
        Assert.Equal(["""{"isReplacement":false}"""], await app.DetailsAsync<CalendarLinkCreated>(planner));
        Assert.Contains("Calendar link created", (await browser.OpenAsync("/account/history")).Text);
    }

    [Fact]
    public async Task Post_Replacement_LeavesOneLinkInForce()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(planner);
        await (await browser.OpenAsync(Page)).SubmitAsync(Create);
        var first = browser.Page.QuerySelector("#address code")!.TextContent;

        await (await browser.OpenAsync(Page)).SubmitAsync(Create);

        Assert.NotEqual(first, browser.Page.QuerySelector("#address code")!.TextContent);
        Assert.Equal(2, await app.QueryAsync(db => db.CalendarLinks.CountAsync(row => row.AccountId == planner.Id)));
        Assert.Equal(1, await app.QueryAsync(db => db.CalendarLinks.CountAsync(row => row.AccountId == planner.Id && row.RevokedAt == null)));
        Assert.Equal(["""{"isReplacement":false}""", """{"isReplacement":true}"""], await app.DetailsAsync<CalendarLinkCreated>(planner));
    }

    [Fact]
    public async Task Post_TwoNewLinksAtOnce_LeaveOneInForce()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.SignInAsync(planner)));
        foreach (var browser in browsers)
        {
            await browser.OpenAsync(Page);
        }

        await Task.WhenAll(browsers.Select(browser => browser.SubmitAsync(Create)));

        Assert.All(browsers, browser => Assert.Equal(HttpStatusCode.OK, browser.Status));
        Assert.Equal(1, await app.QueryAsync(db => db.CalendarLinks.CountAsync(row => row.AccountId == planner.Id && row.RevokedAt == null)));
    }

    [Fact]
    public async Task Post_RevocationTwice_IsNotedOnce()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var (browser, other) = (await app.SignInAsync(planner), await app.SignInAsync(planner));
        await (await browser.OpenAsync(Page)).SubmitAsync(Create);
        await browser.OpenAsync(Page);
        await other.OpenAsync(Page);

        await browser.SubmitAsync(Revoke);
        await other.SubmitAsync(Revoke);

        Assert.Contains("Calendar link revoked.", other.Text);
        Assert.Null(other.Page.QuerySelector(Revoke));
        Assert.Single(await app.DetailsAsync<CalendarLinkRevoked>(planner));
    }

    [Fact]
    public async Task Post_DigestChosenTwice_IsNotedOnce()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var (browser, other) = (await app.SignInAsync(planner), await app.SignInAsync(planner));
        await browser.OpenAsync(Page);
        await other.OpenAsync(Page);

        await browser.SubmitAsync("form[action$='/digest/cancellation']");
        await other.SubmitAsync("form[action$='/digest/cancellation']");

        Assert.Single(await app.DetailsAsync<DigestTurnedOff>(planner));
        Assert.NotNull((await app.QueryAsync(db => db.Users.SingleAsync(row => row.Id == planner.Id))).DigestOffAt);
        await other.SubmitAsync("form[action$='/reminders/digest']");
        Assert.Null((await app.QueryAsync(db => db.Users.SingleAsync(row => row.Id == planner.Id))).DigestOffAt);
        Assert.Single(await app.DetailsAsync<DigestTurnedOn>(planner));
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Customer)]
    public async Task Get_WithoutOwnCustomers_IsForbiddenAndNotLinked(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(Page)).Status);
        Assert.Null((await browser.OpenAsync("/account")).Page.QuerySelector($"a[href='{Page}']"));
    }
}
