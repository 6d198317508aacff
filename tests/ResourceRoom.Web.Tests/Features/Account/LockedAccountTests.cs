using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Features.Staff;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>Accounts that wrong passwords have locked, and how their owners get in all the same.</summary>
public sealed class LockedAccountTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Wrong = "not the password at all";

    [Fact]
    public async Task SignIn_KnownBrowserWhileStrangersGuess_GetsIn()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var own = await SignOutAsync(await TryAsync(app.NewBrowser(), account));
        await LockAsync(account);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(app.NewBrowser(), account)).Status);
        Assert.Equal("/overview", (await TryAsync(own, account)).Path);
    }

    [Fact]
    public async Task SignIn_KnownBrowserOfSomebodyElse_IsAStrangers()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var other = await SignOutAsync(await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null)));
        await LockAsync(account);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(other, account)).Status);
    }

    [Fact]
    public async Task SignIn_TenWrongPasswordsInKnownBrowser_MakeItAStrangers()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var own = await SignOutAsync(await TryAsync(app.NewBrowser(), account));
        for (var count = 0; count < Lockout.Tries; count++)
        {
            await TryAsync(own, account, Wrong);
        }

        Assert.Equal(0, (await app.AccountOfAsync(account.Email!))!.AccessFailedCount);
        await TryAsync(own, account, Wrong);
        Assert.Equal(1, (await app.AccountOfAsync(account.Email!))!.AccessFailedCount);
        Assert.Equal("/overview", (await TryAsync(app.NewBrowser(), account)).Path);
    }

    [Fact]
    public async Task SignIn_TwoOnOneComputer_BothAreKnown()
    {
        var (one, two) = (await app.CreateAccountAsync(Roles.Oet, lwia: null), await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var shared = await SignOutAsync(await TryAsync(app.NewBrowser(), one));
        await SignOutAsync(await TryAsync(shared, two));
        await LockAsync(one);
        await LockAsync(two);

        await SignOutAsync(await TryAsync(shared, one));
        Assert.Equal("/overview", (await TryAsync(shared, two)).Path);
    }

    [Fact]
    public async Task Link_AccountWithFactorLockedByStrangers_UnlocksIt()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var phone = await app.GivePhoneAsync(account);
        await LockAsync(account);
        var browser = await app.NewBrowser().OpenAsync("/account/forgotten");
        await browser.SubmitAsync("form[action='/account/forgotten']", ("Email", account.Email));
        await browser.OpenAsync(await app.LinkOfAsync(account.Email!));
        const string next = "seven quiet otters swim";
        await browser.SubmitAsync("form[action='/account/reset']", ("NewPassword", next), ("RepeatPassword", next));

        Assert.Equal("/overview", (await (await TryAsync(browser, account, next)).GiveCodeAsync(phone.Code(app))).Path);
    }

    [Fact]
    public async Task Unlock_LockedAccount_LetsItIn()
    {
        var account = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync());
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync($"/admin/staff/{account.Id}");
        Assert.Null(browser.Page.QuerySelector("form[action$='/unlock']"));
        await LockAsync(account);
        await browser.OpenAsync($"/admin/staff/{account.Id}");

        await browser.SubmitAsync("form[action$='/unlock']");

        Assert.Contains($"{account.DisplayName} can sign in again.", browser.Text, StringComparison.Ordinal);
        Assert.Single(await app.EventsOfAsync(account), name => name == typeof(AccountUnlocked));
        Assert.StartsWith("/check-in", (await TryAsync(app.NewBrowser(), account)).Path, StringComparison.Ordinal);
        await browser.ForgeAsync($"/admin/staff/{account.Id}/unlock");
        Assert.Contains("was not locked", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unlock_AccountOfAnotherArea_IsNotFound()
    {
        var foreign = await app.CreateAccountAsync(Roles.Technician, 7, await app.CreateRoomAsync(7));
        await LockAsync(foreign);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync("/account");

        await browser.ForgeAsync($"/admin/staff/{foreign.Id}/unlock");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.DoesNotContain(typeof(AccountUnlocked), await app.EventsOfAsync(foreign));
        Assert.NotNull((await app.AccountOfAsync(foreign.Email!))!.LockoutEnd);
    }

    [Fact]
    public async Task ResetOfFactor_LockedAccount_UnlocksIt()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        await app.GivePhoneAsync(account);
        await LockAsync(account);

        await app.ResetAsync(account);

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(app.NewBrowser(), account)).Status);
        Assert.Equal(0, await app.QueryAsync(db => db.Users.Where(row => row.Id == account.Id).Select(row => row.AccessFailedCount).SingleAsync()));
    }

    private async Task LockAsync(User account)
    {
        for (var count = 0; count < Lockout.Tries; count++)
        {
            await TryAsync(app.NewBrowser(), account, Wrong);
        }
    }

    private static async Task<Browser> TryAsync(Browser browser, User account, string password = Arrangements.Password) =>
        await (await browser.OpenAsync("/account/sign-in")).SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", password));

    private static async Task<Browser> SignOutAsync(Browser browser) =>
        await (await browser.OpenAsync("/account/password")).SubmitAsync("header form[action='/account/sign-out']");
}
