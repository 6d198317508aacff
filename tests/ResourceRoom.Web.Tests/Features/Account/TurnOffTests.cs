using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>New recovery codes, turning the second factor off, and the shorter password that it allows.</summary>
public sealed class TurnOffTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Removal = "/account/second-factor/removal";
    private const string NewCodes = "/account/second-factor/recovery-codes";
    private const string ShortPassword = "kT9#mvRq";

    [Fact]
    public async Task Post_PasswordAndCode_TurnsFactorOffAndEndsOtherSignIns()
    {
        var room = await app.CreateRoomAsync();
        var (account, phone, browser) = await ArrangeAsync(room);
        var other = await app.SignInWithPhoneAsync(account, phone);
        app.NextCode();
        await browser.OpenAsync(Removal);

        await browser.SubmitAsync("main form", ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));

        Assert.Contains("Two-step verification is off.", browser.Text);
        Assert.Equal([typeof(SecondFactorPassed), typeof(SecondFactorTurnedOff)], (await app.EventsOfAsync(account))[^2..]);
        Assert.False(await app.QueryAsync(db => db.UserTokens.AnyAsync(token => token.UserId == account.Id)));
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains(room.Code, (await browser.OpenAsync("/account")).Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await other.OpenAsync("/account")).Path, StringComparison.Ordinal);
        await app.SignInAsync(account);

        // The same form again finds it off.
        await browser.OpenAsync("/account");
        await browser.ForgeAsync(Removal, ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));
        Assert.Equal("/account/second-factor", browser.Path);
        Assert.Single(await app.EventsOfAsync(account), typeof(SecondFactorTurnedOff));
    }

    [Theory]
    [InlineData(Removal, "not my password", "RIGHT", "isn’t right")]
    [InlineData(Removal, Arrangements.Password, "000000", "isn’t right")]
    [InlineData(Removal, "", "", "Enter your password.")]
    [InlineData(NewCodes, "not my password", "RIGHT", "isn’t right")]
    [InlineData(NewCodes, Arrangements.Password, "000000", "isn’t right")]
    [InlineData(NewCodes, Arrangements.Password, "", "Enter the code.")]
    public async Task Post_WrongProof_ChangesNothing(string page, string password, string code, string expected)
    {
        var (account, phone, browser) = await ArrangeAsync();
        var before = await TokensAsync(account);
        await browser.OpenAsync(page);

        await browser.SubmitAsync("main form", ("Password", password), ("OneTimeCode", code == "RIGHT" ? phone.Code(app) : code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Equal(before, await TokensAsync(account));
        Assert.All(browser.Page.QuerySelectorAll("input[type=password], #OneTimeCode"), input => Assert.Equal("", input.GetAttribute("value")));
    }

    [Fact]
    public async Task Post_TenWrongProofs_LocksAccount()
    {
        var (account, phone, browser) = await ArrangeAsync();
        await browser.OpenAsync(Removal);
        for (var count = 0; count < 10; count++)
        {
            await browser.SubmitAsync("main form", ("Password", count % 2 == 0 ? "wrong" : Arrangements.Password), ("OneTimeCode", "000000"));
        }

        await browser.SubmitAsync("main form", ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));

        Assert.Contains("isn’t right", browser.Text);
        Assert.Equal(11, (await app.EventsOfAsync(account)).Count(name => name == typeof(SecondFactorFailed)));
    }

    [Fact]
    public async Task Post_NewRecoveryCodes_ReplaceOldOnes()
    {
        var (account, phone, browser) = await ArrangeAsync();
        await browser.OpenAsync(NewCodes);
        var offer = browser.Page.QuerySelector("[name=Offer]")!.GetAttribute("value")!;
        Assert.DoesNotContain("rr-codes", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await browser.SubmitAsync("main form", ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));

        var codes = browser.Page.QuerySelectorAll(".rr-codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Except(phone.RecoveryCodes).Count());
        Assert.Equal([typeof(SecondFactorPassed), typeof(RecoveryCodesCreated)], (await app.EventsOfAsync(account))[^2..]);
        await browser.OpenAsync("/account");
        await browser.ForgeAsync(NewCodes, ("Offer", offer), ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));
        Assert.Equal(codes, browser.Page.QuerySelectorAll(".rr-codes code").Select(code => code.TextContent));
        Assert.Single(await app.EventsOfAsync(account), typeof(RecoveryCodesCreated));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await app.GivePasswordAsync(account)).GiveCodeAsync(phone.RecoveryCodes[0])).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.GivePasswordAsync(account)).GiveCodeAsync(codes[0])).Status);
    }

    [Fact]
    public async Task Get_FactorOff_RedirectsBack()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

        foreach (var page in new[] { Removal, NewCodes })
        {
            Assert.Equal("/account/second-factor", (await browser.OpenAsync(page)).Path);
        }

        await browser.ForgeAsync(NewCodes, ("Password", Arrangements.Password));
        Assert.Equal("/account/second-factor", browser.Path);
    }

    [Theory]
    [InlineData(true, "kT9#mvRq", null)]
    [InlineData(true, "kT9#mvR", "use at least 8 characters")]
    [InlineData(false, "kT9#mvRq", "use at least 15 characters")]
    [InlineData(false, "fourteen chars", "use at least 15 characters")]
    public async Task Post_NewPasswordWithFactor_MayBeShorter(bool hasFactor, string password, string? refusal)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = hasFactor ? await app.SignInWithPhoneAsync(account, await app.GivePhoneAsync(account)) : await app.SignInAsync(account);
        await browser.OpenAsync("/account/password");
        Assert.Contains($"At least {(hasFactor ? 8 : 15)} characters.", browser.Text);

        await ChangePasswordAsync(browser, Arrangements.Password, password);

        Assert.Equal(refusal is null, browser.Text.Contains("Password changed.", StringComparison.Ordinal));
        Assert.Contains(refusal ?? "", browser.Text);
    }

    [Fact]
    public async Task Post_RemovalWithShortPassword_IsRefused()
    {
        var (account, phone, browser) = await ArrangeAsync();
        await browser.OpenAsync("/account/password");
        await ChangePasswordAsync(browser, Arrangements.Password, ShortPassword);
        await browser.OpenAsync(Removal);
        await browser.SubmitAsync("main form", ("Password", ShortPassword), ("OneTimeCode", phone.Code(app)));
        Assert.Contains("your password must be at least 15 characters", browser.Text);

        await browser.OpenAsync("/account/password");
        await ChangePasswordAsync(browser, ShortPassword, Arrangements.Password);
        await browser.OpenAsync(Removal);
        await browser.SubmitAsync("main form", ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));

        Assert.Contains("Two-step verification is off.", browser.Text);
        Assert.DoesNotContain(typeof(SecondFactorFailed), await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_ShortPasswordAfterReset_RequiresSetUp()
    {
        var (account, _, browser) = await ArrangeAsync();
        await browser.OpenAsync("/account/password");
        await ChangePasswordAsync(browser, Arrangements.Password, ShortPassword);
        await app.ResetAsync(account);

        var again = await app.GivePasswordAsync(account, password: ShortPassword);

        Assert.Equal("/account/second-factor/first", again.Path.Split('?')[0]);
    }

    private async Task<(User Account, Phone Phone, Browser Browser)> ArrangeAsync(Web.Data.Locations.Location? room = null)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20, room is null ? [] : [room]);
        var phone = await app.GivePhoneAsync(account);
        var browser = await app.SignInWithPhoneAsync(account, phone);
        app.NextCode();
        return (account, phone, browser);
    }

    private static Task<Browser> ChangePasswordAsync(Browser browser, string current, string next) =>
        browser.SubmitAsync("form[action='/account/password']", ("CurrentPassword", current), ("NewPassword", next), ("RepeatPassword", next));

    private Task<List<string>> TokensAsync(User account) => app.QueryAsync(db =>
        db.UserTokens.Where(token => token.UserId == account.Id).OrderBy(token => token.Name).Select(token => token.Value!).ToListAsync());
}
