using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class PasswordTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action='/account/password']";
    private const string NewPassword = "seven quiet otters swim";

    [Fact]
    public async Task Post_NewPassword_KeepsOwnSignInAndRoom()
    {
        var room = await app.CreateRoomAsync();
        var account = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var (own, other) = (await app.SignInAsync(account), await app.SignInAsync(account));

        await ChangeAsync(own, Arrangements.Password, NewPassword, NewPassword);

        Assert.Contains("Password changed.", own.Text);
        Assert.Contains(typeof(PasswordChanged), await app.EventsOfAsync(account));
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/account/password", (await own.OpenAsync("/account/password")).Path);
        Assert.Contains(room.Code, own.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await other.OpenAsync("/account/password")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not my password now", NewPassword, NewPassword, "That isn’t your current password")]
    [InlineData(Arrangements.Password, NewPassword, "seven quiet otters", "The passwords don’t match.")]
    [InlineData(Arrangements.Password, Arrangements.Password, Arrangements.Password, "That is your current password.")]
    [InlineData(Arrangements.Password, "fourteen chars", "fourteen chars", "use at least 15 characters")]
    [InlineData(Arrangements.Password, "resource room demo", "resource room demo", "commonly used passwords")]
    [InlineData("", "", "", "Enter your current password.")]
    public async Task Post_InvalidInput_ChangesNothing(string current, string next, string repeated, string expected)
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(account);

        await ChangeAsync(browser, current, next, repeated);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.All(browser.Page.QuerySelectorAll("input[type=password]"), input => Assert.Equal("", input.GetAttribute("value")));
        Assert.DoesNotContain(typeof(PasswordChanged), await app.EventsOfAsync(account));
        await app.SignInAsync(account);
    }

    [Fact]
    public async Task Post_TooShortAndRepeatedOtherwise_SaysBoth()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await ChangeAsync(browser, Arrangements.Password, "fourteen chars", "fourteen chart");

        Assert.Contains("use at least 15 characters", browser.Page.QuerySelector("#NewPassword-error")!.TextContent);
        Assert.Contains("The passwords don’t match.", browser.Page.QuerySelector("#RepeatPassword-error")!.TextContent);
    }

    [Fact]
    public async Task Post_WrongCurrentPasswordTenTimes_LocksAccount()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(account);
        for (var count = 0; count < 10; count++)
        {
            await ChangeAsync(browser, "not my password now", NewPassword, NewPassword);
        }

        await ChangeAsync(browser, Arrangements.Password, NewPassword, NewPassword);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(11, (await app.EventsOfAsync(account)).Count(name => name == typeof(PasswordChangeFailed)));
    }

    [Fact]
    public async Task Post_UnicodePassword_IsNormalized()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(account);
        const string composed = "caf\u00e9 \u2615 and a long walk";

        await ChangeAsync(browser, Arrangements.Password, composed, composed);
        var signIn = await app.NewBrowser().OpenAsync("/account/sign-in");
        await signIn.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", "cafe\u0301 \u2615 and a long walk"));

        Assert.Equal("/overview", signIn.Path);
    }

    private static async Task ChangeAsync(Browser browser, string current, string next, string repeated)
    {
        await browser.OpenAsync("/account/password");
        await browser.SubmitAsync(Form, ("CurrentPassword", current), ("NewPassword", next), ("RepeatPassword", repeated));
    }
}
