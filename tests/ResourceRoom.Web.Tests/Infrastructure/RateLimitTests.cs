using System.Net;

using Microsoft.AspNetCore.Hosting;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

public sealed class RateLimitTests(RateLimitTests.StrictApp app) : IClassFixture<RateLimitTests.StrictApp>
{
    [Fact]
    public async Task Post_SignInTooOften_IsAnsweredWithAPageThatSaysWait()
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

    /// <summary>An app that takes few sign-ins a minute.</summary>
    public sealed class StrictApp : ResourceRoomApp
    {
        public const int Limit = 3;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ResourceRoom:RateLimits:SignInPerMinute", "3");
        }
    }
}
