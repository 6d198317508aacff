using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Account.MyAccount;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class HistoryTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Fact]
    public async Task Get_History_ShowsTimeEventRoomAndOrigin()
    {
        var room = await app.CreateRoomAsync();
        var account = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var phone = await app.GivePhoneAsync(account);
        var browser = NewFirefox();
        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("main form", ("Email", account.Email), ("Password", "not my password"));
        await browser.SubmitAsync("main form", ("Email", account.Email), ("Password", Arrangements.Password));
        await browser.GiveCodeAsync("000000");
        await browser.GiveCodeAsync(phone.Code(app));
        await browser.OpenAsync("/account/history");

        var rows = browser.Page.QuerySelectorAll("tbody tr")
            .Select(row => string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))).ToList();
        var when = Web.Infrastructure.OfficeFormat.DateAndTime(app.Time.GetUtcNow().UtcDateTime);
        var from = "Firefox on Linux, 203.0.113.7";
        Assert.Equal(
            [
                $"{when}|Signed in|{room.Code} {room.Name}|{from}",
                $"{when}|Two-step verification passed|–|{from}",
                $"{when}|Two-step verification failed: wrong code or password Failed|–|{from}",
                $"{when}|Sign-in failed: wrong password Failed|–|{from}",
            ],
            rows);
        Assert.Contains("Don’t recognize something? Change your password", browser.Text);
        Assert.Equal("/account", browser.Page.QuerySelector("header .rr-header__person a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_History_ShowsOwnLinesOnly()
    {
        var (own, other) = (await app.CreateAccountAsync(Roles.CaseManager), await app.CreateAccountAsync(Roles.CaseManager));
        await app.SignInAsync(other);
        var browser = await app.SignInAsync(own);

        foreach (var address in new[] { "/account/history", "/account/history?before=999999999", $"/account/history?account={other.Id}&id={other.Id}" })
        {
            await browser.OpenAsync(address);
            Assert.Single(browser.Page.QuerySelectorAll("tbody tr"));
        }

        Assert.Single((await browser.OpenAsync("/account")).Page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Get_LongHistory_PagesNewestFirst()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);
        await app.ArrangeAsync((services, db) =>
        {
            for (var count = 0; count < 60; count++)
            {
                db.LogEvent(new SignedOut(IsIdle: count % 2 == 0), Subject.Account(account.Id), app.Time.GetUtcNow().UtcDateTime, who: null);
            }

            return Task.FromResult(0);
        });

        await browser.OpenAsync("/account/history");
        Assert.Contains("Showing 1 to 25 of 61 entries", browser.Text);
        Assert.Null(Link("Previous"));
        await browser.OpenAsync(Link("Next")!);
        Assert.Contains("Showing 26 to 50 of 61 entries", browser.Text);
        await browser.OpenAsync(Link("Next")!);
        Assert.Contains("Showing 51 to 61 of 61 entries", browser.Text);
        Assert.Contains("Signed in", browser.Page.QuerySelectorAll("tbody tr")[^1].TextContent, StringComparison.Ordinal);
        Assert.Null(Link("Next"));
        await browser.OpenAsync(Link("Previous")!);
        Assert.Contains("Showing 26 to 50 of 61 entries", browser.Text);
        Assert.Contains("Showing 1 to 25 of 61 entries", (await browser.OpenAsync("/account/history?after=0")).Text);

        string? Link(string text) => browser.Page.QuerySelectorAll(".rr-list-foot a").FirstOrDefault(link => link.TextContent == text)?.GetAttribute("href");
    }

    [Fact]
    public async Task SignIn_Trail_StoresBrowserFamilyAndAddressOnly()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = NewFirefox();
        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("main form", ("Email", account.Email), ("Password", Arrangements.Password));

        var line = await app.QueryAsync(db => db.ActivityEvents.SingleAsync(row => row.AccountId == account.Id));

        Assert.Equal("""{"from":"203.0.113.7","browser":"Firefox on Linux"}""", line.Detail);
    }

    [Fact]
    public void Types_All_HaveWords() => Assert.All(
        AccountEventWords.Types,
        type => Assert.NotEmpty(new RecordedEvent { Id = 1, At = default, Detail = Read(type) }.InWords()));

    private static ActivityDetail Read(Type type) => ActivityTypes.Read(ActivityTypes.StoredAs(type).Name, ActivityTypes.StoredAs(type).Version, null);

    private Browser NewFirefox()
    {
        var browser = app.NewBrowser();
        browser.Http.DefaultRequestHeaders.Add("User-Agent", Firefox);
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        return browser;
    }
}
