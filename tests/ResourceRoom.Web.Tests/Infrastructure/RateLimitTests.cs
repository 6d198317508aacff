using System.Net;

using Microsoft.AspNetCore.Hosting;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class RateLimitTests(RateLimitTests.StrictApp app) : IClassFixture<RateLimitTests.StrictApp>
{
    [Fact]
    public async Task Post_SignInTooOften_ShowsWaitPage()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        for (var count = 0; count < StrictApp.Limit; count++)
        {
            await browser.SubmitAsync("form", ("Email", "a@example.test"), ("Password", "not the password at all"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        }

        var last = (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("form")!;
        using var content = new FormUrlEncodedContent(Browser.Fields(last));
        using var response = await browser.Http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("60", response.Headers.GetValues("Retry-After").Single());
        Assert.Contains("Wait a minute", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/account/sign-in")).Status);
    }

    [Fact]
    public async Task Post_SignInFromSameNetwork_SharesLimit()
    {
        for (var count = 0; count <= StrictApp.Limit; count++)
        {
            var browser = From($"2001:db8:7:1::{count + 1:x}");
            await (await browser.OpenAsync("/account/sign-in")).SubmitAsync("form", ("Email", "a@example.test"), ("Password", "not the password at all"));
            Assert.Equal(count < StrictApp.Limit ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.TooManyRequests, browser.Status);
        }

        foreach (var other in new[] { "2001:db8:7:2::1", "::ffff:203.0.113.7", "203.0.113.8" })
        {
            var browser = From(other);
            await (await browser.OpenAsync("/account/sign-in")).SubmitAsync("form", ("Email", "a@example.test"), ("Password", "not the password at all"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
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

    /// <summary>A browser behind a proxy on the same machine, which is believed.</summary>
    private Browser From(string address)
    {
        var browser = app.NewBrowser();
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
