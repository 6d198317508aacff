using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class SignOutTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string AnyPage = "/account/password";

    [Fact]
    public async Task Post_SignOut_EndsSignIn()
    {
        var (browser, account) = await ArrangeAsync();

        await browser.SubmitAsync("header form[action='/account/sign-out']");

        Assert.Contains("You are signed out.", browser.Text);
        Assert.Equal([typeof(SignedIn), typeof(SignedOut)], await app.EventsOfAsync(account));
        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14 * 60 + 59, true)]
    [InlineData(15 * 60 + 1, false)]
    public async Task Get_AroundIdleLimit_IsExact(int seconds, bool isIn)
    {
        var (browser, _) = await ArrangeAsync();

        app.Time.Advance(TimeSpan.FromSeconds(seconds));
        await browser.OpenAsync(AnyPage);

        Assert.Equal(isIn, browser.Path == AnyPage);
    }

    [Fact]
    public async Task Get_EveryTenMinutes_StaysSignedIn()
    {
        var (browser, _) = await ArrangeAsync();

        for (var count = 0; count < 6; count++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(10));
            Assert.Equal(AnyPage, (await browser.OpenAsync(AnyPage)).Path);
        }
    }

    [Fact]
    public async Task Post_KeepAlive_RenewsSignIn()
    {
        var (browser, _) = await ArrangeAsync();
        await browser.OpenAsync(AnyPage);
        var token = browser.Page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content")!;

        for (var count = 0; count < 3; count++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(14));
            Assert.Equal(HttpStatusCode.NoContent, await KeepAliveAsync(browser, token));
        }

        Assert.Equal(AnyPage, (await browser.OpenAsync(AnyPage)).Path);
        app.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Unauthorized, await KeepAliveAsync(browser, token));
    }

    [Fact]
    public async Task Get_Page_GivesScriptIdleTimes()
    {
        var (browser, _) = await ArrangeAsync();
        await browser.OpenAsync(AnyPage);

        var dialog = browser.Page.GetElementById("idle-dialog")!;

        Assert.Equal("900", dialog.GetAttribute("data-idle-seconds"));
        Assert.Equal("120", dialog.GetAttribute("data-warn-seconds"));
        Assert.Equal("/account/keep-alive", dialog.GetAttribute("data-keep-alive-url"));
        Assert.Equal("/account/signed-out", dialog.GetAttribute("data-signed-out-url"));
    }

    [Fact]
    public async Task Get_SignedOut_EndsSignInAndShowsReason()
    {
        var (browser, account) = await ArrangeAsync();

        await browser.OpenAsync("/account/signed-out");

        Assert.Contains("You were signed out after 15 minutes of inactivity.", browser.Text);
        Assert.Equal([typeof(SignedIn), typeof(SignedOut)], await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Get_SignedOutFromOtherSite_EndsNothing()
    {
        var (browser, _) = await ArrangeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/signed-out");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var response = await browser.Http.SendAsync(request);

        Assert.Equal(AnyPage, (await browser.OpenAsync(AnyPage)).Path);
    }

    private async Task<(Browser Browser, User Account)> ArrangeAsync()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        return (await app.SignInAsync(account), account);
    }

    private static async Task<HttpStatusCode> KeepAliveAsync(Browser browser, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/keep-alive");
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("RequestVerificationToken", token);
        using var response = await browser.Http.SendAsync(request);
        return response.StatusCode;
    }
}
