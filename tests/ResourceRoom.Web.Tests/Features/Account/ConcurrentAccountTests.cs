using System.Net;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>Somebody else changes the account between the reading and the saving, or tries passwords meanwhile.</summary>
public sealed class ConcurrentAccountTests(RivalApp app) : IClassFixture<RivalApp>
{
    private const string AnyPage = "/account/password";
    private const string NewPassword = "seven quiet otters swim";

    [Fact]
    public async Task SignIn_PasswordChangedBeforeSave_IsRefused()
    {
        var account = await CreateAsync();
        await WrongPasswordAsync(account);
        app.BeforeTheNextSave(() => ChangeBehindAsync(account));

        var browser = await app.GivePasswordAsync(account);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.DoesNotContain(typeof(SignedIn), await app.EventsOfAsync(account));
        Assert.Equal("/overview", (await app.GivePasswordAsync(account, password: NewPassword)).Path);
    }

    [Fact]
    public async Task SignIn_AccessEndedBeforeSave_IsRefused()
    {
        var account = await CreateAsync();
        await WrongPasswordAsync(account);
        app.BeforeTheNextSave(() => app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(user => user.Id == account.Id);
            (row.EndedAt, row.ConcurrencyStamp) = (app.Time.GetUtcNow().UtcDateTime, "CHANGED");
            return row;
        }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.GivePasswordAsync(account)).Status);
        Assert.DoesNotContain(typeof(SignedIn), await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Code_PasswordChangedBeforeSave_IsRefused()
    {
        var account = await CreateAsync();
        var phone = await app.GivePhoneAsync(account);
        var browser = await app.GivePasswordAsync(account);
        app.BeforeTheNextSave(() => ChangeBehindAsync(account));

        await browser.GiveCodeAsync(phone.Code(app));

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(SignedIn), await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task SignOutEverywhere_WrongPasswordBeforeSave_StillEndsSignIns()
    {
        var account = await CreateAsync();
        var (own, other) = (await app.SignInAsync(account), await app.SignInAsync(account));
        await own.OpenAsync(AnyPage);
        app.BeforeTheNextSave(() => WrongPasswordAsync(account));

        await own.SubmitAsync("form[action='/account/sign-out-everywhere']");

        Assert.Contains("You are signed out here and everywhere else.", own.Text);
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await other.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        Assert.Single(await app.EventsOfAsync(account), typeof(SignedOutEverywhere));
    }

    [Fact]
    public async Task Password_WrongPasswordBeforeSave_IsStillChanged()
    {
        var account = await CreateAsync();
        var browser = await (await app.SignInAsync(account)).OpenAsync(AnyPage);
        app.BeforeTheNextSave(() => WrongPasswordAsync(account));

        await browser.SubmitAsync(
            "form[action='/account/password']", ("CurrentPassword", Arrangements.Password), ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));

        Assert.Contains("Password changed.", browser.Text);
        Assert.Single(await app.EventsOfAsync(account), typeof(PasswordChanged));
        Assert.Single(await app.MailOfAsync(account.Email!));
    }

    [Fact]
    public async Task Link_WrongPasswordBeforeSave_StillSetsPassword()
    {
        var account = await CreateAsync();
        var asked = await app.NewBrowser().OpenAsync("/account/forgotten");
        await asked.SubmitAsync("form[action='/account/forgotten']", ("Email", account.Email));
        var browser = await app.NewBrowser().OpenAsync(await app.LinkOfAsync(account.Email!));
        app.BeforeTheNextSave(() => WrongPasswordAsync(account));

        await browser.SubmitAsync("form[action='/account/reset']", ("NewPassword", NewPassword), ("RepeatPassword", NewPassword));

        Assert.Contains("Your password has been set.", browser.Text);
        Assert.Single(await app.EventsOfAsync(account), typeof(PasswordReset));
    }

    private Task<User> CreateAsync() => app.CreateAccountAsync(Roles.Oet, lwia: null);

    private Task<Browser> WrongPasswordAsync(User account) => app.GivePasswordAsync(account, password: "not the password at all");

    private Task<IdentityResult> ChangeBehindAsync(User account) => app.ArrangeAsync(async (services, db) =>
    {
        var row = await db.Users.SingleAsync(user => user.Id == account.Id);
        return await services.GetRequiredService<UserManager<User>>().ChangePasswordAsync(row, Arrangements.Password, NewPassword);
    });
}
