using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class ResetTests(ResetTests.LoggedApp app) : IClassFixture<ResetTests.LoggedApp>
{
    private const string Form = "form[action='/account/reset']";
    private const string NewPassword = "seven quiet otters swim";

    [Fact]
    public async Task Link_Followed_SetsPasswordAndEndsSignIns()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var elsewhere = await app.SignInAsync(account);

        var browser = await ResetAsync(await AskAsync(account));

        Assert.Contains("Your password has been set. You can now sign in.", browser.Text);
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await elsewhere.OpenAsync("/locations")).Path, StringComparison.Ordinal);
        Assert.Equal("/overview", (await TryAsync(account, NewPassword)).Path);
        Assert.StartsWith("/account/sign-in", (await TryAsync(account, Arrangements.Password)).Path, StringComparison.Ordinal);
        Assert.Contains(typeof(PasswordReset), await app.EventsOfAsync(account));
        Assert.Single(await app.MailOfAsync(account.Email!), mail => mail.Letter.Subject == "Your ResourceRoom password was changed");
    }

    [Fact]
    public async Task Link_Followed_IsRemovedFromAddressAndLogs()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var link = await AskAsync(account);

        var browser = await app.NewBrowser().OpenAsync(link);
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];

        Assert.Equal("/account/reset", browser.Path);
        Assert.DoesNotContain(token, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains(app.Log.Lines, line => line.StartsWith("GET account/reset 302", StringComparison.Ordinal));
        Assert.DoesNotContain(token, app.Log.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(account.Email!, app.Log.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.False(await app.QueryAsync(db => db.ActivityEvents.AnyAsync(line => line.Detail!.Contains(token))));
    }

    [Fact]
    public async Task Link_LockedAccount_UnlocksIt()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        for (var count = 0; count < Lockout.Tries; count++)
        {
            await TryAsync(account, "not the password at all");
        }

        await ResetAsync(await AskAsync(account));

        Assert.Equal("/overview", (await TryAsync(account, NewPassword)).Path);
    }

    [Fact]
    public async Task Link_AccountWithFactor_KeepsCountOfWrongCodes()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var phone = await app.GivePhoneAsync(account);
        var browser = await app.GivePasswordAsync(account);
        for (var count = 1; count < Lockout.Tries; count++)
        {
            await browser.GiveCodeAsync("000000");
        }

        await ResetAsync(await AskAsync(account));
        await (await app.GivePasswordAsync(account, password: NewPassword)).GiveCodeAsync("000000");

        Assert.Contains("That email and password don’t match", (await app.GivePasswordAsync(account, password: NewPassword)).Text);
        app.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/overview", (await (await app.GivePasswordAsync(account, password: NewPassword)).GiveCodeAsync(phone.Code(app))).Path);
    }

    [Fact]
    public async Task Link_Twice_OffersNewOne()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var link = await AskAsync(account);
        var before = await app.NewBrowser().OpenAsync(link);
        await ResetAsync(link);

        var again = await app.NewBrowser().OpenAsync(link);
        await before.SubmitAsync(Form, ("NewPassword", "another long password"), ("RepeatPassword", "another long password"));

        Assert.All(new[] { again, before }, browser =>
        {
            Assert.Equal(HttpStatusCode.Gone, browser.Status);
            Assert.Contains("This link no longer works", browser.Text);
            Assert.NotNull(browser.Page.QuerySelector("main a[href='/account/forgotten']"));
        });
        Assert.Equal("/overview", (await TryAsync(account, NewPassword)).Path);
        Assert.Single((await app.EventsOfAsync(account)), name => name == typeof(PasswordReset));
    }

    [Fact]
    public async Task Link_TwiceAtSameTime_WorksOnce()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var link = await AskAsync(account);
        var browsers = new[] { await app.NewBrowser().OpenAsync(link), await app.NewBrowser().OpenAsync(link) };

        await Task.WhenAll(browsers.Select((browser, index) =>
            browser.SubmitAsync(Form, ("NewPassword", $"{NewPassword} {index}"), ("RepeatPassword", $"{NewPassword} {index}"))));

        Assert.Single(browsers, browser => browser.Status == HttpStatusCode.OK);
        Assert.Single(browsers, browser => browser.Status == HttpStatusCode.Gone);
        Assert.Single((await app.EventsOfAsync(account)), name => name == typeof(PasswordReset));
    }

    [Theory]
    [InlineData(59, HttpStatusCode.OK)]
    [InlineData(60, HttpStatusCode.Gone)]
    public async Task Link_AroundExpiry_IsExact(int minutes, HttpStatusCode expected)
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var link = await AskAsync(account);
        app.Time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, (await app.NewBrowser().OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Link_ExpiredWhilePageOpen_NoLongerWorks()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.NewBrowser().OpenAsync(await AskAsync(account));
        app.Time.Advance(TimeSpan.FromHours(1));

        await browser.SubmitAsync(Form, ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));

        Assert.Equal(HttpStatusCode.Gone, browser.Status);
        Assert.StartsWith("/account/sign-in", (await TryAsync(account, NewPassword)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_PasswordChangedSince_NoLongerWorks()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var link = await AskAsync(account);
        var own = await (await app.SignInAsync(account)).OpenAsync("/account/password");
        await own.SubmitAsync("form[action='/account/password']", ("CurrentPassword", Arrangements.Password), ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));

        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(link)).Status);
        Assert.Single(await app.MailOfAsync(account.Email!), mail => mail.Letter.Subject == "Your ResourceRoom password was changed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=made-up")]
    [InlineData("?token=CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("?token=%00%01%F0%9F%98%80")]
    public async Task Link_Forged_DoesNotWork(string query)
    {
        var browser = await app.NewBrowser().OpenAsync($"/account/reset{query}");

        Assert.Equal(HttpStatusCode.Gone, browser.Status);
        Assert.Equal("/account/reset", browser.Path.Split("?token=")[0]);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/account/forgotten']"));
    }

    [Fact]
    public async Task Link_AlteredOrOtherPurpose_DoesNotWork()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var link = await AskAsync(account);
        var changed = link[..^5] + (link[^5] == 'A' ? 'B' : 'A') + link[^4..];

        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(changed)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(link.Replace("reset", "invitation", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.NewBrowser().OpenAsync(link)).Status);
    }

    [Theory]
    [InlineData("fourteen chars", "fourteen chars", "use at least 15 characters")]
    [InlineData("resource room demo", "resource room demo", "commonly used passwords")]
    [InlineData(NewPassword, "seven quiet otters", "The passwords don’t match.")]
    [InlineData("", "", "Enter a new password.")]
    public async Task Post_WeakPassword_KeepsLinkUsable(string password, string repeated, string expected)
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.NewBrowser().OpenAsync(await AskAsync(account));

        await browser.SubmitAsync(Form, ("NewPassword", password), ("RepeatPassword", repeated));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.All(browser.Page.QuerySelectorAll("input[type=password]"), input => Assert.Equal("", input.GetAttribute("value")));
        Assert.DoesNotContain(typeof(PasswordReset), await app.EventsOfAsync(account));
        await browser.SubmitAsync(Form, ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));
        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_WhileSignedInAsOther_SignsOut()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync(await AskAsync(account));
        await browser.SubmitAsync(Form, ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));

        Assert.Contains("Your password has been set.", browser.Text);
    }

    private async Task<string> AskAsync(User account)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/forgotten");
        await browser.SubmitAsync("form[action='/account/forgotten']", ("Email", account.Email));
        return await app.LinkOfAsync(account.Email!);
    }

    private async Task<Browser> ResetAsync(string link)
    {
        var browser = await app.NewBrowser().OpenAsync(link);
        return await browser.SubmitAsync(Form, ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));
    }

    private async Task<Browser> TryAsync(User account, string password)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        return await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", password));
    }

    /// <summary>The program, with what it logs kept.</summary>
    public sealed class LoggedApp : ResourceRoomApp
    {
        public KeptLog Log { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(Log.AddTo);
        }
    }
}
