using System.Net;
using System.Text.RegularExpressions;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed partial class SignInTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action='/account/sign-in']";

    [Fact]
    public async Task Get_SignIn_ShowsForm()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector($"{Form} input[type=password]"));
        Assert.Null(browser.Page.QuerySelector("nav"));
    }

    [Fact]
    public async Task Post_TechnicianWithOneRoom_SignsInToIt()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);

        var browser = await app.SignInAsync(technician);

        Assert.Contains(room.Code, browser.Text);
        Assert.Equal([typeof(SignedIn)], await app.EventsOfAsync(technician));
        Assert.Null(browser.Page.QuerySelector("a[href='/account/room']"));
    }

    [Theory]
    [InlineData("  {0}  ")]
    [InlineData("{1}")]
    public async Task Post_AddressInOtherCaseOrWithSpaces_SignsIn(string typed)
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var email = string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, account.Email, account.Email!.ToUpperInvariant());

        var browser = await TryAsync(email, Arrangements.Password);

        Assert.Equal("/overview", browser.Path);
    }

    [Fact]
    public async Task Post_UnknownWrongOrLocked_AnswersIdentically()
    {
        var wrong = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var locked = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        await LockAsync(locked);

        var answers = new[]
        {
            await AnswerAsync("nobody@example.test", "not the password at all"),
            await AnswerAsync(wrong.Email!, "not the password at all"),
            await AnswerAsync(locked.Email!, "not the password at all"),
            await AnswerAsync(locked.Email!, Arrangements.Password),
        };

        Assert.Single(answers.Distinct());
        Assert.StartsWith("422", answers[0], StringComparison.Ordinal);
        Assert.DoesNotContain("not the password at all", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_UnknownAddress_LogsEventWithoutAddress()
    {
        await TryAsync("my secret typed into the wrong field", Arrangements.Password);

        var line = await app.QueryAsync(db => db.ActivityEvents.OrderBy(row => row.Id).LastAsync(row => row.SubjectId == "unknown"));
        Assert.IsType<SignInFailed>(line.Read());
        Assert.DoesNotContain("secret", line.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TenWrongPasswords_LocksForFifteenMinutes()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        await LockAsync(account);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(account.Email!, Arrangements.Password)).Status);
        app.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(account.Email!, Arrangements.Password)).Status);
        app.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("/overview", (await TryAsync(account.Email!, Arrangements.Password)).Path);
    }

    [Fact]
    public async Task Post_RightPasswordAfterNineWrong_ResetsCount()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        await LockAsync(account, tries: 9);
        await TryAsync(account.Email!, Arrangements.Password);
        await LockAsync(account, tries: 9);

        Assert.Equal("/overview", (await TryAsync(account.Email!, Arrangements.Password)).Path);
    }

    [Fact]
    public async Task Post_WrongPasswordsAtSameTime_AreAllCounted()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => TryAsync(account.Email!, "not the password at all")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(account.Email!, Arrangements.Password)).Status);
        Assert.Equal(11, (await app.EventsOfAsync(account)).Count(name => name == typeof(SignInFailed)));
    }

    [Theory]
    [InlineData(null, null, "Enter your email address.", "Enter your password.")]
    [InlineData(" ", "", "Enter your email address.", "Enter your password.")]
    [InlineData("a@example.test", null, "Enter your password.", null)]
    public async Task Post_WithoutInput_ShowsErrors(string? email, string? password, string message, string? another)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        await browser.SubmitAsync(Form, ("Email", email), ("Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(message, browser.Text);
        Assert.Contains(another ?? "", browser.Text);
        Assert.StartsWith("Error: ", browser.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TenThousandCharacters_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var much = new string('x', 10_000);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(much, Arrangements.Password)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync(account.Email!, much)).Status);
        Assert.StartsWith("/account/sign-in", (await TryAsync("a\0@example.test", Arrangements.Password)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SignInWhileSignedIn_GoesHome()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync("/account/sign-in");

        Assert.Equal("/overview", browser.Path);
    }

    [Theory]
    [InlineData("/account/password", "/account/password")]
    [InlineData("/account/password?a=1", "/account/password?a=1")]
    [InlineData("/locations", "/my-dashboard")]
    [InlineData("/account/signed-out", "/my-dashboard")]
    [InlineData("/account/sign-out", "/my-dashboard")]
    [InlineData("/nowhere", "/my-dashboard")]
    [InlineData("https://elsewhere.test/", "/my-dashboard")]
    [InlineData("//elsewhere.test/account/password", "/my-dashboard")]
    [InlineData("/\\elsewhere.test", "/my-dashboard")]
    [InlineData("~//elsewhere.test", "/my-dashboard")]
    [InlineData("javascript:alert(1)", "/my-dashboard")]
    [InlineData("", "/my-dashboard")]
    public async Task Post_WithReturnPage_GoesThereIfPermitted(string asked, string expected)
    {
        var customer = await app.CreateAccountAsync(Roles.Customer);
        var browser = await app.NewBrowser().OpenAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(asked)}");

        await browser.SubmitAsync(Form, ("Email", customer.Email), ("Password", Arrangements.Password));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(expected, browser.Path);
    }

    private async Task<Browser> TryAsync(string email, string password)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        return await browser.SubmitAsync(Form, ("Email", email), ("Password", password));
    }

    private async Task<string> AnswerAsync(string email, string password)
    {
        var browser = await TryAsync(email, password);
        var page = browser.Page.DocumentElement.OuterHtml.Replace(email, "EMAIL", StringComparison.Ordinal);
        return $"{(int)browser.Status} {FormToken().Replace(page, "TOKEN")}";
    }

    private async Task LockAsync(User account, int tries = 10)
    {
        for (var count = 0; count < tries; count++)
        {
            await TryAsync(account.Email!, "not the password at all");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"")]
    private static partial Regex FormToken();
}
