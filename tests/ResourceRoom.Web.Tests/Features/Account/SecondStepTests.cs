using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>Signing in with a second factor.</summary>
public sealed class SecondStepTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string CodePage = "/account/second-factor/code";
    private const string RecoveryPage = "/account/second-factor/recovery-code";
    private const string Refused = "That code isn’t right or was already used";

    [Fact]
    public async Task Post_PasswordAndCode_SignsIn()
    {
        var (account, phone) = await ArrangeAsync();

        var browser = await app.GivePasswordAsync(account);
        Assert.Equal(CodePage, browser.Path.Split('?')[0]);
        var field = browser.Page.QuerySelector("#OneTimeCode")!;
        Assert.Equal(("numeric", "one-time-code"), (field.GetAttribute("inputmode"), field.GetAttribute("autocomplete")));
        Assert.Empty(await app.EventsOfAsync(account));
        await browser.GiveCodeAsync(phone.Code(app));

        Assert.Equal("/overview", browser.Path);
        Assert.Equal([typeof(SecondFactorPassed), typeof(SignedIn)], await app.EventsOfAsync(account));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task Post_CodeOfNearbyStep_AcceptsOneEitherSide(int stepsAway, bool isTaken)
    {
        var (account, phone) = await ArrangeAsync();

        var browser = await (await app.GivePasswordAsync(account)).GiveCodeAsync(phone.Code(app, stepsAway));

        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(isTaken, (await app.EventsOfAsync(account)).Contains(typeof(SignedIn)));
    }

    [Fact]
    public async Task Post_UsedCode_IsRefusedWithEarlierOnes()
    {
        var (account, phone) = await ArrangeAsync();
        await app.SignInWithPhoneAsync(account, phone);

        foreach (var stepsAway in new[] { 0, -1 })
        {
            var browser = await (await app.GivePasswordAsync(account)).GiveCodeAsync(phone.Code(app, stepsAway));
            Assert.Contains(Refused, browser.Text);
        }

        app.NextCode();
        await app.SignInWithPhoneAsync(account, phone);
    }

    [Fact]
    public async Task Post_SameCodeAtSameTime_IsAcceptedOnce()
    {
        var (account, phone) = await ArrangeAsync();
        var browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.GivePasswordAsync(account)));

        await Task.WhenAll(browsers.Select(browser => browser.GiveCodeAsync(phone.Code(app))));

        Assert.Single(browsers, browser => browser.Path == "/overview");
        var events = await app.EventsOfAsync(account);
        Assert.Equal((1, 1, 3), (Count(typeof(SecondFactorPassed)), Count(typeof(SignedIn)), Count(typeof(SecondFactorFailed))));

        int Count(Type type) => events.Count(line => line == type);
    }

    [Fact]
    public async Task Post_SameFormAgain_StaysSignedIn()
    {
        var (account, phone) = await ArrangeAsync();
        var browser = await app.GivePasswordAsync(account, "/account/password");
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("main form")!)
            .Where(field => field.Key != "OneTimeCode").Append(new("OneTimeCode", phone.Code(app))).ToList();
        await browser.PostAsync(CodePage, form);

        await browser.PostAsync(CodePage, form);

        Assert.True(browser.Status is HttpStatusCode.OK, browser.Text);
        Assert.Single(await app.EventsOfAsync(account), typeof(SignedIn));
        Assert.Equal("/account/password", (await browser.OpenAsync("/account/password")).Path);
    }

    [Theory]
    [InlineData("", "Enter the code.")]
    [InlineData(null, "Enter the code.")]
    [InlineData("12345", Refused)]
    [InlineData("abcdef", Refused)]
    [InlineData("'; DROP TABLE StaffUser; --", Refused)]
    [InlineData("LONG", "too long to be a code")]
    public async Task Post_InvalidCode_IsNotShownAgain(string? typed, string expected)
    {
        var (account, _) = await ArrangeAsync();
        var browser = await app.GivePasswordAsync(account);

        await browser.GiveCodeAsync(typed == "LONG" ? new string('1', 10_000) : typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.StartsWith("Error: ", browser.Page.Title, StringComparison.Ordinal);
        Assert.Equal("", browser.Page.QuerySelector("#OneTimeCode")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_TenWrongCodes_LocksPasswordAndCode()
    {
        var (account, phone) = await ArrangeAsync();
        var browser = await app.GivePasswordAsync(account);
        var answers = new List<string>();
        for (var count = 0; count < 10; count++)
        {
            // The right password in between does not begin the count anew.
            browser = count == 5 ? await app.GivePasswordAsync(account) : browser;
            answers.Add((await browser.GiveCodeAsync("000000")).Text);
        }

        answers.Add((await browser.GiveCodeAsync(phone.Code(app))).Text);

        Assert.Single(answers.Distinct());
        Assert.Equal(11, (await app.EventsOfAsync(account)).Count(name => name == typeof(SecondFactorFailed)));
        Assert.Contains("That email and password don’t match", (await app.GivePasswordAsync(account)).Text);
        app.Time.Advance(TimeSpan.FromMinutes(15));
        await app.SignInWithPhoneAsync(account, phone);
    }

    [Fact]
    public async Task Post_TenMoreWrongCodes_LocksTwiceAsLong()
    {
        var (account, phone) = await ArrangeAsync();
        await LockAsync();
        app.Time.Advance(TimeSpan.FromMinutes(15));
        await LockAsync();

        app.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.Contains("That email and password don’t match", (await app.GivePasswordAsync(account)).Text);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await app.SignInWithPhoneAsync(account, phone);

        async Task LockAsync()
        {
            var browser = await app.GivePasswordAsync(account);
            for (var count = 0; count < 10; count++)
            {
                await browser.GiveCodeAsync("000000");
            }
        }
    }

    [Fact]
    public async Task Post_WrongCodesAtSameTime_AreAllCounted()
    {
        var (account, phone) = await ArrangeAsync();
        var browsers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.GivePasswordAsync(account)));

        await Task.WhenAll(browsers.Select(browser => browser.GiveCodeAsync("000000")));

        Assert.Contains(Refused, (await browsers[0].GiveCodeAsync(phone.Code(app))).Text);
    }

    [Fact]
    public async Task Get_AfterPasswordOnly_OpensNothingElse()
    {
        var rooms = new[] { await app.CreateRoomAsync(), await app.CreateRoomAsync() };
        var account = await app.CreateAccountAsync(Roles.Technician, 20, rooms);
        await app.GivePhoneAsync(account);
        var browser = await app.GivePasswordAsync(account);
        var token = browser.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var page in new[] { "/", "/check-in", "/participants", "/account", "/account/password", "/account/room", "/account/second-factor", "/account/history" })
        {
            Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(page)).Path, StringComparison.Ordinal);
        }

        await browser.PostAsync("/account/room", [new("__RequestVerificationToken", token), new("room", rooms[0].Code)]);
        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
        Assert.Equal(CodePage, (await browser.OpenAsync("/account/second-factor/first")).Path);
        await browser.PostAsync("/account/second-factor/first", [new("__RequestVerificationToken", token), new("Offer", "x"), new("OneTimeCode", "000000")]);
        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(SignedIn), await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_SeveralRooms_ChoosesRoomAfterCode()
    {
        var rooms = new[] { await app.CreateRoomAsync(), await app.CreateRoomAsync() };
        var account = await app.CreateAccountAsync(Roles.Technician, 20, rooms);
        var phone = await app.GivePhoneAsync(account);

        var browser = await app.GivePasswordAsync(account, "/visits?state=all");
        await browser.GiveCodeAsync(phone.Code(app));
        Assert.StartsWith("/account/room", browser.Path, StringComparison.Ordinal);
        await browser.SubmitAsync("form[action='/account/room']", ("room", rooms[1].Code));

        Assert.Equal("/visits?state=all", browser.Path);
        Assert.Equal([typeof(SecondFactorPassed), typeof(SignedIn)], await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_TechnicianWithoutOpenRoom_LearnsAfterCode()
    {
        var account = await app.CreateAccountAsync(Roles.Technician);
        var phone = await app.GivePhoneAsync(account);

        var browser = await app.GivePasswordAsync(account);
        Assert.DoesNotContain("item 2.1", browser.Text);
        await browser.GiveCodeAsync(phone.Code(app));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Policy 1.11.2, item 2.1", browser.Text);
        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(CodePage)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4.9, CodePage)]
    [InlineData(5.1, "/account/sign-in")]
    public async Task Get_StepAroundFiveMinutes_IsExact(double minutes, string expected)
    {
        var (account, _) = await ArrangeAsync();
        var browser = await app.GivePasswordAsync(account);

        app.Time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, (await browser.OpenAsync(CodePage)).Path.Split('?')[0]);
    }

    [Fact]
    public async Task Post_CodeAfterStepExpired_KeepsReturnPage()
    {
        var (account, phone) = await ArrangeAsync();
        var browser = await app.GivePasswordAsync(account, "/account/history");
        app.Time.Advance(TimeSpan.FromMinutes(6));

        await browser.GiveCodeAsync(phone.Code(app));

        Assert.Contains("took too long", browser.Text);
        Assert.Equal("/account/history", browser.Page.QuerySelector("[name=ReturnUrl]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_CodeOfOtherAccount_IsRefused()
    {
        var (account, _) = await ArrangeAsync();
        var (_, othersPhone) = await ArrangeAsync();

        var browser = await (await app.GivePasswordAsync(account)).GiveCodeAsync(othersPhone.Code(app));

        Assert.Contains(Refused, browser.Text);
        Assert.Contains(Refused, (await (await browser.OpenAsync(RecoveryPage)).GiveCodeAsync(othersPhone.RecoveryCodes[0])).Text);
    }

    [Fact]
    public async Task Get_StepOfPreviousUser_IsGone()
    {
        var (leaver, _) = await ArrangeAsync();
        var next = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.GivePasswordAsync(leaver);

        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", next.Email), ("Password", Arrangements.Password));
        await browser.SubmitAsync("header form[action='/account/sign-out']");

        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(CodePage)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_StepAfterPasswordChange_IsGone()
    {
        var (account, _) = await ArrangeAsync();
        var browser = await app.GivePasswordAsync(account);
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(user => user.Id == account.Id)).SecurityStamp = "CHANGED");

        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(CodePage)).Path, StringComparison.Ordinal);
    }

    private async Task<(User Account, Phone Phone)> ArrangeAsync()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        return (account, await app.GivePhoneAsync(account));
    }
}
