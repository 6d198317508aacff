using System.Net;
using System.Text.RegularExpressions;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Account.Passwords;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed partial class ForgottenTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action='/account/forgotten']";

    [Fact]
    public async Task Get_SignIn_LinksToForm()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        await browser.OpenAsync(browser.Page.QuerySelector("main a")!.GetAttribute("href")!);

        Assert.Equal("/account/forgotten", browser.Path);
        Assert.NotNull(browser.Page.QuerySelector($"{Form} input[type=email]"));
    }

    [Fact]
    public async Task Post_KnownAddress_SendsLinkStoredEncrypted()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);

        await AskAsync($"  {account.Email!.ToUpperInvariant()} ");

        Assert.Contains(typeof(PasswordResetRequested), await app.EventsOfAsync(account));
        var row = await app.QueryAsync(db => db.OutboxMails.SingleAsync(mail => mail.ToAddress == account.Email));
        Assert.DoesNotContain("token", System.Text.Encoding.UTF8.GetString(row.BodyCipher!), StringComparison.Ordinal);
        var mail = Assert.Single(await app.MailOfAsync(account.Email));
        Assert.Equal("Choose a new ResourceRoom password", mail.Letter.Subject);
        Assert.Contains("https://localhost/account/reset?token=", mail.Letter.Text, StringComparison.Ordinal);
        row = await app.QueryAsync(db => db.OutboxMails.SingleAsync(sent => sent.Id == row.Id));
        Assert.Null(row.BodyCipher);
        Assert.NotNull(row.SentAt);
    }

    [Fact]
    public async Task Post_AnyAddress_AnswersIdentically()
    {
        var known = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var ended = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var invited = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        await app.ArrangeAsync((_, db) => db.Users.Where(row => row.Id == ended.Id).ExecuteUpdateAsync(row => row.SetProperty(user => user.EndedAt, app.Time.GetUtcNow().UtcDateTime)));
        await app.ArrangeAsync((_, db) => db.Users.Where(row => row.Id == invited.Id).ExecuteUpdateAsync(row => row.SetProperty(user => user.PasswordHash, (string?)null)));

        var answers = new[]
        {
            await AnswerAsync(known.Email!), await AnswerAsync(known.Email!), await AnswerAsync(ended.Email!), await AnswerAsync(invited.Email!),
            await AnswerAsync("nobody@example.test"), await AnswerAsync("not an address"),
        };

        Assert.Single(answers.Distinct());
        Assert.StartsWith("200 /account/forgotten/sent", answers[0], StringComparison.Ordinal);
        Assert.Single(await app.MailOfAsync(known.Email!));
        Assert.Empty(await app.MailOfAsync(ended.Email!));
        Assert.Empty(await app.MailOfAsync(invited.Email!));
    }

    [Theory]
    [InlineData("nobody@example.test")]
    [InlineData("my secret typed into the wrong field")]
    public async Task Post_UnknownAddress_LogsEventWithoutAddress(string typed)
    {
        await AskAsync(typed);

        var line = await app.QueryAsync(db => db.ActivityEvents.OrderBy(row => row.Id).LastAsync(row => row.SubjectId == "unknown"));
        Assert.IsType<PasswordResetNotSent>(line.Read());
        Assert.Equal("{\"reason\":\"NoAccount\"}", line.Detail);
    }

    [Fact]
    public async Task Post_AgainTooSoon_SendsNothing()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        await AskAsync(account.Email!);
        app.Time.Advance(AskForReset.Pause - TimeSpan.FromSeconds(1));

        await AskAsync(account.Email!);
        Assert.Single(await app.MailOfAsync(account.Email!));
        app.Time.Advance(TimeSpan.FromSeconds(2));
        await AskAsync(account.Email!);

        Assert.Equal(2, (await app.MailOfAsync(account.Email!)).Count);
        Assert.Equal(
            [typeof(PasswordResetRequested), typeof(PasswordResetNotSent), typeof(PasswordResetRequested)],
            await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_ManyAtSameTime_SendsOneMessage()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(account.Email!)));

        Assert.Single(await app.MailOfAsync(account.Email!));
    }

    [Theory]
    [InlineData("", "Enter your email address.")]
    [InlineData("a\u0007b@example.test", "Enter a valid email address, such as name@example.org.")]
    [InlineData(null, "Enter your email address.")]
    public async Task Post_InvalidAddress_ShowsFieldError(string? typed, string expected)
    {
        var browser = await AskAsync(typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.StartsWith("Error: ", browser.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TooLong_IsRefused() =>
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AskAsync(new string('x', 257))).Status);

    private async Task<Browser> AskAsync(string? email)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/forgotten");
        return await browser.SubmitAsync(Form, ("Email", email));
    }

    private async Task<string> AnswerAsync(string email)
    {
        var browser = await AskAsync(email);
        return $"{(int)browser.Status} {browser.Path} {FormToken().Replace(browser.Page.DocumentElement.OuterHtml, "TOKEN")}";
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"")]
    private static partial Regex FormToken();
}
