using System.Net;

using Microsoft.AspNetCore.Hosting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Errors;

[Trait("Category", "OneEngine")]
public sealed class ErrorPageTests(ErrorPageTests.BreakableApp app) : IClassFixture<ErrorPageTests.BreakableApp>
{
    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "Not found")]
    [InlineData("/locations", HttpStatusCode.Forbidden, "You don’t have access")]
    [InlineData("/error/405", HttpStatusCode.MethodNotAllowed, "That page can’t be opened directly")]
    [InlineData("/error", HttpStatusCode.NotFound, "Not found")]
    [InlineData("/error/429", HttpStatusCode.TooManyRequests, "Too many attempts")]
    [InlineData("/error/418", (HttpStatusCode)418, "That didn’t work")]
    [InlineData("/error/200", HttpStatusCode.NotFound, "Not found")]
    [InlineData("/error/abc", HttpStatusCode.NotFound, "Not found")]
    public async Task Get_RefusedWhileSignedIn_ShowsErrorPage(string address, HttpStatusCode status, string heading)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

        await browser.OpenAsync(address);

        Assert.Equal(status, browser.Status);
        Assert.Equal(heading, browser.Page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector("header form[action='/account/sign-out']"));
    }

    [Fact]
    public async Task Get_ErrorPageWhileAnonymous_IsShown()
    {
        var browser = await app.NewBrowser().OpenAsync("/error/404");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal("Not found", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Null(browser.Page.QuerySelector("nav, dialog"));
    }

    [Fact]
    public async Task Head_UnknownAddress_IsNotFound()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));
        using var request = new HttpRequestMessage(HttpMethod.Head, "/nowhere");

        using var response = await browser.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_UnknownAddressByScript_ReturnsFragment()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        request.Headers.Add("HX-Request", "true");

        using var response = await browser.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Not found</h1>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_DatabaseFailsWhileSignedIn_ShowsLoggedReferenceOnly()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        // Past the minute after which the sign-in itself asks the database.
        app.Time.Advance(TimeSpan.FromMinutes(2));
        await app.BrokenAsync(() => browser.OpenAsync("/locations"));

        Assert.Equal(HttpStatusCode.InternalServerError, browser.Status);
        Assert.Equal("Something went wrong", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(BreakableDatabase.Secret, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var reference = browser.Page.GetElementById("reference")!.TextContent;
        Assert.Contains(app.Log, line => line.Contains($"InvalidOperationException was shown as reference {reference}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_DatabaseFails_HasProtectiveHeaders()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await app.BrokenAsync(async () =>
        {
            using var response = await browser.Http.GetAsync(new Uri("/locations", UriKind.Relative));

            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
            Assert.True(response.Headers.CacheControl!.NoStore);
        });
    }

    [Fact]
    public async Task Post_DatabaseFailsAtSignIn_ShowsReference()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        await app.BrokenAsync(() => browser.SubmitAsync("form", ("Email", "a@example.test"), ("Password", Arrangements.Password)));

        Assert.Equal(HttpStatusCode.InternalServerError, browser.Status);
        Assert.NotNull(browser.Page.GetElementById("reference"));
    }

    /// <summary>An app whose database can fail, and whose log can be read.</summary>
    public sealed class BreakableApp : ResourceRoomApp
    {
        private readonly BreakableDatabase database = new();
        private readonly KeptLog log = new();

        public IReadOnlyCollection<string> Log => log.Lines;

        public async Task BrokenAsync(Func<Task> during)
        {
            database.IsBroken = true;
            await during();
            database.IsBroken = false;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                database.AddTo(services);
                log.AddTo(services);
            });
        }
    }
}
