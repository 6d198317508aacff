using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class RateLimitTests(RateLimitTests.StrictApp app) : IClassFixture<RateLimitTests.StrictApp>
{
    [Fact]
    public async Task Post_WrongPasswordsWithoutEnd_AreNotLookedAtAnyMore()
    {
        var known = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var cookies = new CookieContainer();
        var own = await TryAsync(Through(cookies, "203.0.113.20"), known.Email!, Arrangements.Password);
        await own.SubmitAsync("header form[action='/account/sign-out']");
        var guessing = await GuessUntilRefusedAsync("203.0.113.20");

        Assert.Equal("a@example.test", guessing.Page.QuerySelector("input[name=Email]")!.GetAttribute("value"));
        Assert.Contains("Wait a few seconds", guessing.Text, StringComparison.Ordinal);
        Assert.Equal("/overview", (await TryAsync(own, known.Email!, Arrangements.Password)).Path);
        var noted = await app.QueryAsync(db => db.ActivityEvents.Of<SignInLimitMet>().ToListAsync());
        Assert.Single(noted, line => ((SignInLimitMet)line.Read()).From == "203.0.113.20");
    }

    [Fact]
    public async Task Post_RightPasswords_CountForNoLimit()
    {
        var accounts = new List<User>();
        for (var count = 0; count < StrictApp.Limit * 2; count++)
        {
            accounts.Add(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        }

        foreach (var account in accounts)
        {
            Assert.Equal("/overview", (await TryAsync(From("203.0.113.30"), account.Email!, Arrangements.Password)).Path);
        }
    }

    [Fact]
    public async Task Post_RightPasswordWhileOthersGuess_GetsIn()
    {
        for (var count = 0; count < StrictApp.Limit * 2; count++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(From("203.0.113.40"), "a@example.test", "not the password at all")).Status);
        }

        Assert.Equal("/overview", (await TryAsync(From("203.0.113.40"), (await app.CreateAccountAsync(Roles.Oet, lwia: null)).Email!, Arrangements.Password)).Path);
    }

    [Fact]
    public async Task Post_SignInFromSameNetwork_SharesLimit()
    {
        await GuessUntilRefusedAsync("2001:db8:7:1::1");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync(From("2001:db8:7:1::2"), "a@example.test", "not the password at all")).Status);
        foreach (var other in new[] { "2001:db8:7:2::1", "::ffff:203.0.113.7", "203.0.113.8" })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(From(other), "a@example.test", "not the password at all")).Status);
        }
    }

    [Fact]
    public async Task Get_CalendarGuessed_IsLimitedByNetwork()
    {
        for (var count = 0; count <= StrictApp.Limit; count++)
        {
            var browser = From($"2001:db8:8:1::{count + 1:x}");
            await browser.OpenAsync($"/follow-ups/feed/guess{count}.ics");
            Assert.Equal(count < StrictApp.Limit ? HttpStatusCode.NotFound : HttpStatusCode.TooManyRequests, browser.Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await From("203.0.113.9").OpenAsync("/follow-ups/feed/guess.ics")).Status);
    }

    private async Task<Browser> GuessUntilRefusedAsync(string address)
    {
        var browser = From(address);
        for (var count = 0; browser.Status != HttpStatusCode.TooManyRequests; count++)
        {
            Assert.True(count < 200, "Passwords can be guessed without end.");
            await TryAsync(browser, "a@example.test", "not the password at all");
        }

        return browser;
    }

    private static async Task<Browser> TryAsync(Browser browser, string email, string password) =>
        await (await browser.OpenAsync("/account/sign-in")).SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", password));

    /// <summary>A browser behind a proxy on the same machine, which is believed.</summary>
    private Browser From(string address) => Through(new CookieContainer(), address);

    private Browser Through(CookieContainer cookies, string address)
    {
        var browser = app.BrowserWith(cookies);
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return browser;
    }

    /// <summary>An app that takes few sign-ins a minute.</summary>
    public sealed class StrictApp : ResourceRoomApp
    {
        public const int Limit = 3;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ResourceRoom:RateLimits:SignInPerMinute", "3");
            builder.UseSetting("ResourceRoom:RateLimits:CalendarPerMinute", "3");
        }
    }
}
