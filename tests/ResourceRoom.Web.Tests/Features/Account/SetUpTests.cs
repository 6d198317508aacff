using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>Setting a second factor up while signed in.</summary>
public sealed class SetUpTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string ProofForm = "form[action='/account/second-factor/setup']";
    private const string ConfirmForm = "form[action='/account/second-factor']";

    [Fact]
    public async Task Post_PasswordThenCode_TurnsFactorOn()
    {
        var room = await app.CreateRoomAsync();
        var account = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var (browser, other) = (await app.SignInAsync(account), await app.SignInAsync(account));
        var phone = await ScanAsync(browser);
        Assert.False((await RowAsync(account)).TwoFactorEnabled);

        await browser.SubmitAsync(ConfirmForm, ("OneTimeCode", phone.Code(app)));

        var codes = CodesOn(browser);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.True((await RowAsync(account)).TwoFactorEnabled);
        Assert.Equal(typeof(SecondFactorSetUp), (await app.EventsOfAsync(account))[^1]);
        Assert.Contains(room.Code, browser.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(codes[0], (await browser.OpenAsync("/account/second-factor")).Text);
        Assert.Contains("10 recovery codes left.", browser.Text);

        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/account/second-factor", (await browser.OpenAsync("/account/second-factor")).Path);
        Assert.StartsWith("/account/sign-in", (await other.OpenAsync("/account")).Path, StringComparison.Ordinal);
        await app.SignInWithPhoneAsync(account, phone);
        var byPaper = await (await (await app.GivePasswordAsync(account)).OpenAsync("/account/second-factor/recovery-code")).GiveCodeAsync(codes[9]);
        Assert.Equal("/check-in", byPaper.Path);
    }

    [Fact]
    public async Task Post_Password_ShowsQrCodeAndKey()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);
        await ScanAsync(browser);

        var key = browser.Page.QuerySelector("#key")!.TextContent;
        var address = browser.Page.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href")!;
        Assert.Matches("^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$", key);
        Assert.Equal(
            ("totp", $"/ResourceRoom:{account.Email}", $"?secret={key.Replace(" ", "", StringComparison.Ordinal)}&issuer=ResourceRoom"),
            (new Uri(address).Host, Uri.UnescapeDataString(new Uri(address).AbsolutePath), new Uri(address).Query));

        var drawn = browser.Page.QuerySelector("svg.rr-qr")!;
        Assert.Equal(address, browser.Page.ReadQrCode("svg.rr-qr"));
        Assert.DoesNotContain("style=", drawn.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Split(' ')[0], browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_AfterSetUp_HoldsNoPlainSecret()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);
        var phone = await ScanAsync(browser);
        var key = browser.Page.QuerySelector("#key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await browser.SubmitAsync(ConfirmForm, ("OneTimeCode", phone.Code(app)));
        var codes = CodesOn(browser);

        var rows = await app.QueryAsync(db => db.UserTokens.Where(token => token.UserId == account.Id).Select(token => token.Value!).ToListAsync());
        Assert.Equal(2, rows.Count);
        foreach (var stored in rows.SelectMany(row => new[] { Encoding.UTF8.GetBytes(row) }.Concat(row.Split(' ').Select(Convert.FromBase64String))))
        {
            var hidden = codes.SelectMany(code => new[] { code, code.Replace("-", "", StringComparison.Ordinal) })
                .Concat([key, Convert.ToBase64String(phone.Secret), Convert.ToHexString(phone.Secret)]).Select(Encoding.UTF8.GetBytes).Append(phone.Secret);
            Assert.All(hidden, secret => Assert.Equal(-1, stored.AsSpan().IndexOf(secret)));
        }

        var details = await app.QueryAsync(db => db.ActivityEvents.Select(line => line.Detail ?? "").ToListAsync());
        Assert.DoesNotContain(details, detail => detail.Contains(codes[0], StringComparison.Ordinal) || detail.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Database_SecretOfOtherAccount_IsUnusable()
    {
        var (owner, thief) = (await app.CreateAccountAsync(Roles.CaseManager), await app.CreateAccountAsync(Roles.CaseManager));
        var phone = await app.GivePhoneAsync(owner);
        await app.GivePhoneAsync(thief);
        await app.ArrangeAsync(async (_, db) =>
        {
            var tokens = await db.UserTokens.Where(token => token.Name == "SecondFactor" && (token.UserId == owner.Id || token.UserId == thief.Id)).ToListAsync();
            return tokens.Single(token => token.UserId == thief.Id).Value = tokens.Single(token => token.UserId == owner.Id).Value;
        });

        var browser = await (await app.GivePasswordAsync(thief)).GiveCodeAsync(phone.Code(app));

        Assert.Equal(HttpStatusCode.InternalServerError, browser.Status);
        Assert.DoesNotContain(typeof(SignedIn), await app.EventsOfAsync(thief));
    }

    [Theory]
    [InlineData("not my password now", "That isn’t your password")]
    [InlineData("", "Enter your password.")]
    public async Task Post_WrongPassword_ShowsNoKey(string password, string expected)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await (await app.SignInAsync(account)).OpenAsync("/account/second-factor/setup");

        await browser.SubmitAsync(ProofForm, ("Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Null(browser.Page.QuerySelector("svg"));
        Assert.Equal(password.Length > 0, (await app.EventsOfAsync(account)).Contains(typeof(SecondFactorFailed)));
    }

    [Fact]
    public async Task Post_WrongCode_ShowsSameQrCode()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);
        var phone = await ScanAsync(browser);
        var drawn = browser.Page.QuerySelector("svg")!.OuterHtml;

        await browser.SubmitAsync(ConfirmForm, ("OneTimeCode", "000000"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("That code isn’t right. Enter the 6 digits that the app shows now.", browser.Text);
        Assert.Equal(drawn, browser.Page.QuerySelector("svg")!.OuterHtml);
        await browser.SubmitAsync(ConfirmForm, ("OneTimeCode", phone.Code(app)));
        Assert.Equal(10, CodesOn(browser).Count);
    }

    [Fact]
    public async Task Post_ConfirmationTwice_ShowsSameCodes()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);
        var phone = await ScanAsync(browser);
        var offer = browser.Page.QuerySelector("[name=Offer]")!.GetAttribute("value")!;
        await browser.SubmitAsync(ConfirmForm, ("OneTimeCode", phone.Code(app)));
        var codes = CodesOn(browser);

        await browser.ForgeAsync("/account/second-factor", ("Offer", offer), ("OneTimeCode", phone.Code(app)));

        Assert.Equal(codes, CodesOn(browser));
        Assert.Single(await app.EventsOfAsync(account), typeof(SecondFactorSetUp));

        // Once the new factor was used, the form shows nothing any more.
        app.NextCode();
        await app.SignInWithPhoneAsync(account, phone);
        await browser.ForgeAsync("/account/second-factor", ("Offer", offer), ("OneTimeCode", phone.Code(app, -1)));
        Assert.DoesNotContain(codes[0], browser.Text);
    }

    [Fact]
    public async Task Post_TwoOffersAtSameTime_KeepsOne()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browsers = new[] { await app.SignInAsync(account), await app.SignInAsync(account) };
        var phones = new[] { await ScanAsync(browsers[0]), await ScanAsync(browsers[1]) };

        await Task.WhenAll(browsers.Zip(phones, (browser, phone) => browser.SubmitAsync(ConfirmForm, ("OneTimeCode", phone.Code(app)))));

        Assert.Single(browsers, browser => browser.Page.QuerySelector(".rr-codes") is not null);
        Assert.Single(await app.EventsOfAsync(account), typeof(SecondFactorSetUp));
    }

    [Theory]
    [InlineData("somebody else's")]
    [InlineData("forged")]
    [InlineData("old")]
    public async Task Post_InvalidOffer_SavesNothing(string kind)
    {
        var (account, stranger) = (await app.CreateAccountAsync(Roles.CaseManager), await app.CreateAccountAsync(Roles.CaseManager));
        var (browser, other) = (await app.SignInAsync(account), await app.SignInAsync(stranger));
        var phone = await ScanAsync(kind == "somebody else's" ? other : browser);
        var offer = (kind == "somebody else's" ? other : browser).Page.QuerySelector("[name=Offer]")!.GetAttribute("value")!;
        for (var minutes = 0; kind == "old" && minutes < 70; minutes += 10)
        {
            app.Time.Advance(TimeSpan.FromMinutes(10));
            await browser.OpenAsync("/account");
        }

        await browser.OpenAsync("/account");
        await browser.ForgeAsync("/account/second-factor", ("Offer", kind == "forged" ? offer[..^4] : offer), ("OneTimeCode", phone.Code(app)));

        Assert.Contains("Start again.", browser.Text);
        Assert.False((await RowAsync(account)).TwoFactorEnabled);
    }

    [Fact]
    public async Task Post_NewPhone_NeedsCodeOfOldOne()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var first = await app.GivePhoneAsync(account);
        var browser = await app.SignInWithPhoneAsync(account, first);
        await browser.OpenAsync("/account/second-factor/setup");
        await browser.SubmitAsync(ProofForm, ("Password", Arrangements.Password));
        Assert.Contains("Enter the code.", browser.Text);
        await browser.SubmitAsync(ProofForm, ("Password", Arrangements.Password), ("OneTimeCode", first.Code(app)));
        Assert.Contains("the code was already used", browser.Text);

        // The phone is lost: a recovery code does as well.
        await browser.SubmitAsync(ProofForm, ("Password", Arrangements.Password), ("OneTimeCode", first.RecoveryCodes[0]));
        var second = Phone.Typed(browser.Page.QuerySelector("#key")!.TextContent);
        await browser.SubmitAsync(ConfirmForm, ("OneTimeCode", second.Code(app)));
        Assert.Equal(10, CodesOn(browser).Count);

        app.NextCode();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await app.GivePasswordAsync(account)).GiveCodeAsync(first.Code(app))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await app.GivePasswordAsync(account)).GiveCodeAsync(first.RecoveryCodes[1])).Status);
        await app.SignInWithPhoneAsync(account, second);
    }

    [Fact]
    public async Task Post_OfferOlderThanFactor_ReplacesNothing()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var intruder = await app.SignInAsync(account);
        var intrudersPhone = await ScanAsync(intruder);
        var owner = await app.SignInAsync(account);
        var phone = await ScanAsync(owner);
        await owner.SubmitAsync(ConfirmForm, ("OneTimeCode", phone.Code(app)));

        await intruder.SubmitAsync(ConfirmForm, ("OneTimeCode", intrudersPhone.Code(app)));

        Assert.Null(intruder.Page.QuerySelector(".rr-codes"));
        app.NextCode();
        await app.SignInWithPhoneAsync(account, phone);
    }

    private static List<string> CodesOn(Browser browser) => [.. browser.Page.QuerySelectorAll(".rr-codes code").Select(code => code.TextContent)];

    private static async Task<Phone> ScanAsync(Browser browser)
    {
        await browser.OpenAsync("/account/second-factor/setup");
        await browser.SubmitAsync(ProofForm, ("Password", Arrangements.Password));
        return Phone.Typed(browser.Page.QuerySelector("#key")!.TextContent);
    }

    private Task<User> RowAsync(User account) =>
        app.QueryAsync(db => db.Users.SingleAsync(user => user.Id == account.Id));
}
