using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Security.SignIn.Sessions;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>Sign-ins as the server knows them: what ended opens nothing, whoever has its cookie.</summary>
public sealed class SignInSessionTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string AnyPage = "/account/password";

    [Theory]
    [InlineData("header form[action='/account/sign-out']")]
    [InlineData("form[action='/account/sign-out-everywhere']")]
    public async Task SignOut_CookieCopiedBefore_OpensNothing(string form)
    {
        var (own, cookies, _) = await ArrangeAsync();
        var copy = app.BrowserWith(Copy(cookies));
        Assert.Equal(AnyPage, (await copy.OpenAsync(AnyPage)).Path);

        await (await own.OpenAsync(AnyPage)).SubmitAsync(form);

        Assert.StartsWith("/account/sign-in", (await copy.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await app.BrowserWith(Copy(cookies)).OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_OnAnotherNode_IsSeenAfterAMoment()
    {
        var (own, cookies, account) = await ArrangeAsync();
        var copy = app.BrowserWith(Copy(cookies));
        await app.ArrangeAsync(async (_, db) =>
        {
            var session = await db.SignInSessions.SingleAsync(row => row.AccountId == account.Id);
            session.EndedAt = app.Time.GetUtcNow().UtcDateTime;
            return session;
        });

        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));

        Assert.StartsWith("/account/sign-in", (await copy.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await own.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RoomChoice_CookieCopiedBefore_IsGoodOnce(bool signsOut)
    {
        var rooms = new[] { await app.CreateRoomAsync(), await app.CreateRoomAsync() };
        var account = await app.CreateAccountAsync(Roles.Technician, 20, rooms);
        var cookies = new CookieContainer();
        var own = await GivePasswordAsync(cookies, account);
        Assert.StartsWith("/account/room", own.Path, StringComparison.Ordinal);
        var copy = await app.BrowserWith(Copy(cookies)).OpenAsync("/account/room");
        await own.SubmitAsync("form[action='/account/room']", ("room", rooms[0].Code));
        if (signsOut)
        {
            await own.SubmitAsync("header form[action='/account/sign-out']");
        }

        await copy.SubmitAsync("form[action='/account/room']", ("room", rooms[1].Code));

        Assert.StartsWith("/account/sign-in", copy.Path, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await copy.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        Assert.Single(await app.EventsOfAsync(account), name => name == typeof(SignedIn));
    }

    [Fact]
    public async Task RoomChoice_LeftBySignOut_OpensNothing()
    {
        var rooms = new[] { await app.CreateRoomAsync(), await app.CreateRoomAsync() };
        var account = await app.CreateAccountAsync(Roles.Technician, 20, rooms);
        var cookies = new CookieContainer();
        var own = await GivePasswordAsync(cookies, account);
        var copy = Copy(cookies);

        await own.OpenAsync("/account/sign-in");
        await own.SubmitAsync("form[action='/account/sign-in']", ("Email", "nobody@example.test"), ("Password", "not the password at all"));

        Assert.StartsWith("/account/sign-in", (await app.BrowserWith(copy).OpenAsync("/account/room")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondStep_CookieCopiedBefore_IsGoodOnce()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var phone = await app.GivePhoneAsync(account);
        var cookies = new CookieContainer();
        var own = await GivePasswordAsync(cookies, account);
        var copy = await app.BrowserWith(Copy(cookies)).OpenAsync("/account/second-factor/code");
        await own.GiveCodeAsync(phone.Code(app));
        Assert.Equal("/overview", own.Path);
        app.NextCode();

        await copy.GiveCodeAsync(phone.Code(app));

        Assert.Contains("Your sign-in took too long and expired.", copy.Text, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await copy.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIns_Two_AreListedAndOneCanBeEnded()
    {
        var (own, _, account) = await ArrangeAsync();
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var other = await app.SignInAsync(account);
        await own.OpenAsync("/account/sign-ins");
        Assert.Equal(2, own.Page.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("This one", own.Text, StringComparison.Ordinal);

        await own.OpenAsync(own.Page.QuerySelector("main table a")!.GetAttribute("href")!);
        await own.SubmitAsync("main form", ("Password", "not the password at all"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
        Assert.Contains("We could not sign it out", own.Text, StringComparison.Ordinal);
        Assert.Equal(AnyPage, (await other.OpenAsync(AnyPage)).Path);
        await own.SubmitAsync("main form", ("Password", Arrangements.Password));

        Assert.Equal("/account/sign-ins", own.Path);
        Assert.Contains("That sign-in has ended.", own.Text, StringComparison.Ordinal);
        Assert.Single(own.Page.QuerySelectorAll("table tbody tr"));
        Assert.StartsWith("/account/sign-in?", (await other.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        Assert.Single(await app.EventsOfAsync(account), name => name == typeof(OtherSignInEnded));
        Assert.Equal(AnyPage, (await own.OpenAsync(AnyPage)).Path);
    }

    [Fact]
    public async Task SignIns_OfSomebodyElse_AreNotFound()
    {
        var (own, _, _) = await ArrangeAsync();
        var (_, _, stranger) = await ArrangeAsync();
        var theirs = await app.QueryAsync(db => db.SignInSessions.SingleAsync(row => row.AccountId == stranger.Id));
        await own.OpenAsync(AnyPage);

        Assert.Equal(HttpStatusCode.NotFound, (await own.OpenAsync($"/account/sign-ins/{theirs.PublicId}/end")).Status);
        await own.OpenAsync(AnyPage);
        Assert.Equal(HttpStatusCode.NotFound, (await own.ForgeAsync($"/account/sign-ins/{theirs.PublicId}/end", ("Password", Arrangements.Password))).Status);
        Assert.Null((await app.QueryAsync(db => db.SignInSessions.AsNoTracking().SingleAsync(row => row.Id == theirs.Id))).EndedAt);
    }

    [Fact]
    public async Task SignIns_NewPassword_OnlyOwnGoesOn()
    {
        var (own, _, account) = await ArrangeAsync();
        await app.SignInAsync(account);
        const string next = "seven quiet otters swim";
        await (await own.OpenAsync(AnyPage)).SubmitAsync(
            "form[action='/account/password']", ("CurrentPassword", Arrangements.Password), ("NewPassword", next), ("RepeatPassword", next));

        Assert.Single((await own.OpenAsync("/account/sign-ins")).Page.QuerySelectorAll("table tbody tr"));
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.Equal(AnyPage, (await own.OpenAsync(AnyPage)).Path);
    }

    [Fact]
    public async Task Use_EveryFewMinutes_IsNoted()
    {
        var (own, _, account) = await ArrangeAsync();
        var began = app.Time.GetUtcNow().UtcDateTime;
        app.Time.Advance(SignInSessions.UseNotedEvery - TimeSpan.FromSeconds(1));
        await own.OpenAsync(AnyPage);
        Assert.Equal(began, await LastUsedAsync(account));

        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        await own.OpenAsync(AnyPage);

        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, await LastUsedAsync(account));
    }

    [Fact]
    public async Task DeleteOldSignIns_LastUsedLongAgo_AreDeleted()
    {
        var (_, _, account) = await ArrangeAsync();
        app.Time.Advance(KnownBrowsers.Kept);
        await DeleteAsync();
        Assert.True(await app.QueryAsync(db => db.SignInSessions.AnyAsync(row => row.AccountId == account.Id)));

        app.Time.Advance(TimeSpan.FromSeconds(1));
        await DeleteAsync();

        Assert.False(await app.QueryAsync(db => db.SignInSessions.AnyAsync(row => row.AccountId == account.Id)));
    }

    private async Task DeleteAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeleteOldSignIns>().ExecuteAsync(CancellationToken.None);
    }

    private Task<DateTime> LastUsedAsync(User account) =>
        app.QueryAsync(db => db.SignInSessions.Where(row => row.AccountId == account.Id).Select(row => row.LastUsedAt).SingleAsync());

    private async Task<(Browser Browser, CookieContainer Cookies, User Account)> ArrangeAsync()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var cookies = new CookieContainer();
        return (await GivePasswordAsync(cookies, account), cookies, account);
    }

    private async Task<Browser> GivePasswordAsync(CookieContainer cookies, User account)
    {
        var browser = await app.BrowserWith(cookies).OpenAsync("/account/sign-in");
        return await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Arrangements.Password));
    }

    private static CookieContainer Copy(CookieContainer cookies)
    {
        var copy = new CookieContainer();
        copy.Add(cookies.GetAllCookies());
        return copy;
    }
}
