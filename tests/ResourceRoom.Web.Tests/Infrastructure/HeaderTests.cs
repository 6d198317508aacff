using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class HeaderTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/password")]
    [InlineData("/nowhere")]
    [InlineData("/favicon.svg")]
    [InlineData("/health/live")]
    public async Task Get_AnyAddress_HasProtectiveHeaders(string address)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

        using var response = await browser.Http.GetAsync(new Uri(address, UriKind.Relative));

        var policy = Header(response, "Content-Security-Policy");
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        foreach (var part in new[] { "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'" })
        {
            Assert.Contains(part, policy, StringComparison.Ordinal);
        }

        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/password")]
    [InlineData("/nowhere")]
    public async Task Get_Page_IsNotCached(string address)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

        using var response = await browser.Http.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Contains("no-store", Header(response, "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EachKindOfPage_HasNoInlineScriptOrStyle()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        foreach (var address in new[] { "/locations", "/account/password", "/nowhere" })
        {
            await browser.OpenAsync(address);

            Assert.Empty(browser.Page.QuerySelectorAll("style, [style], script:not([src]), [onclick], [onsubmit], [onload]"));
            Assert.All(
                browser.Page.QuerySelectorAll("script, link, img").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!),
                source => Assert.StartsWith("/", source, StringComparison.Ordinal));
        }
    }

    private static string Header(HttpResponseMessage response, string name) =>
        string.Join(' ', response.Headers.TryGetValues(name, out var values) ? values : response.Content.Headers.GetValues(name));
}
