using System.Net;

using AngleSharp.Html.Dom;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Errors;

[Trait("Category", "OneEngine")]
public sealed class ExpiredFormTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly KeyValuePair<string, string>[] Typed =
    [
        new("FirstName", "Anastasia \"<b>"), new("Race", "White"), new("Race", "Asian"), new("Note", "two\nlines"), new("Empty", ""), new("status", "200"),
    ];

    [Fact]
    public async Task Post_WithoutToken_OffersToSendAgain()
    {
        var browser = await SignInAsync();

        await browser.PostAsync("/account/keep-alive?a=1&b=%3Cx%3E", Typed);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Your entries are still here and have not been saved. Select Send again.", browser.Text);
        Assert.DoesNotContain("must enter any Social Security Number", browser.Text, StringComparison.Ordinal);
        var form = Form(browser);
        Assert.Equal("/account/keep-alive?a=1&b=%3Cx%3E", form.GetAttribute("action"));
        Assert.Equal(Typed, Browser.Fields(form).Where(field => field.Key != "__RequestVerificationToken"));
    }

    [Fact]
    public async Task Post_SentAgain_IsAccepted()
    {
        var browser = await SignInAsync();
        await browser.PostAsync("/account/keep-alive", Typed);

        await browser.SubmitAsync("#send-again");

        Assert.Equal(HttpStatusCode.NoContent, browser.Status);
    }

    [Theory]
    [InlineData("Ssn", "219-09-9999", false)]
    [InlineData("Person.Questions.ssn", "anything", false)]
    [InlineData("NewPassword", "seven quiet otters swim", false)]
    [InlineData("text", "219-09-9999", false)]
    [InlineData("text", " 219 09 9999 ", false)]
    [InlineData("text", "219099999", false)]
    [InlineData("text", "912-70-1234", false)]
    [InlineData("text", "000.12.3456", false)]
    [InlineData("text", "217-555-0142", true)]
    [InlineData("text", "02/23/1988", true)]
    [InlineData("text", "RR-0123-4567-89AB-CDEF-Z", false)]
    [InlineData("text", "RR-0123-45", false)]
    [InlineData("DeclineSsn", "true", true)]
    [InlineData("Zip", "62704-1234", true)]
    [InlineData("text", "Ruiz", true)]
    public async Task Post_WithSecrets_LeavesThemOut(string name, string value, bool isKept)
    {
        var browser = await SignInAsync();

        await browser.PostAsync("/account/keep-alive", [new(name, value)]);

        Assert.Equal(isKept, Browser.Fields(Form(browser)).Any(field => field.Key == name && field.Value == value));
        Assert.Equal(isKept, browser.Page.DocumentElement.OuterHtml.Contains(value, StringComparison.Ordinal));
        Assert.Equal(!isKept, browser.Text.Contains("must enter any Social Security Number", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_ByScript_SaysWhoIsSignedInWithANewToken()
    {
        var browser = await SignInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/keep-alive") { Content = new FormUrlEncodedContent(Typed) };
        request.Headers.Add("HX-Request", "true");

        using var response = await browser.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.DoesNotContain("Anastasia", text, StringComparison.Ordinal);
        Assert.Equal(browser.Page.Body!.GetAttribute("data-account"), Assert.Single(response.Headers.GetValues("Form-Account")));
        using var again = new HttpRequestMessage(HttpMethod.Post, "/account/keep-alive") { Content = new FormUrlEncodedContent(Typed) };
        again.Headers.Add("RequestVerificationToken", response.Headers.GetValues("Form-Token"));
        using var accepted = await browser.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NoContent, accepted.StatusCode);
    }

    [Theory]
    [InlineData("/account/password")]
    [InlineData("/account/keep-alive")]
    [InlineData("/account/sign-out")]
    public async Task Post_Unauthenticated_RedirectsToSignIn(string address)
    {
        using var content = new FormUrlEncodedContent(Typed);

        using var response = await app.NewBrowser().Http.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/account/sign-in", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task SignInCookie_IsNotSentCrossSite()
    {
        // What the reasoning of decision 0010 rests on: a browser sends the cookie with no POST of another site.
        var account = await app.CreateAccountAsync(Roles.Customer);
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        using var content = new FormUrlEncodedContent(
            Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector("form")!)
                .Where(field => field.Key is not ("Email" or "Password"))
                .Concat([new("Email", account.Email!), new("Password", Arrangements.Password)]));

        using var response = await browser.Http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);

        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("ResourceRoom.SignIn=", StringComparison.Ordinal));
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example.test")]
    [InlineData("Origin", "null")]
    public async Task Post_FromOtherSite_IsNotOfferedAgain(string header, string value)
    {
        var browser = await SignInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/keep-alive") { Content = new FormUrlEncodedContent(Typed) };
        request.Headers.Add(header, value);

        using var response = await browser.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("send-again", text, StringComparison.Ordinal);
        Assert.Contains("Something was wrong with that request", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TokenOfPreviousUser_IsNotSentByTheNext()
    {
        var browser = await SignInAsync();
        await browser.OpenAsync("/account/password");
        var stale = Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector("form[action='/account/password']")!);
        await browser.SubmitAsync("header form[action='/account/sign-out']");
        var next = await app.CreateAccountAsync(Roles.Customer);
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", next.Email), ("Password", Arrangements.Password));

        await browser.PostAsync("/account/password", stale);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains($"{next.DisplayName} is now signed in", browser.Text);
        Assert.Null(browser.Page.QuerySelector("#send-again"));
    }

    [Fact]
    public async Task Post_SignInFormWithoutToken_ShowsFormAgain()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        await browser.PostAsync("/account/sign-in", [new("Email", "a@example.test"), new("Password", Arrangements.Password)]);

        Assert.Contains("Your sign-in page expired", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("form[action='/account/sign-in']"));
        Assert.DoesNotContain(Arrangements.Password, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "hello")]
    [InlineData("application/x-www-form-urlencoded", "a=%00")]
    [InlineData("multipart/form-data; boundary=x", "broken")]
    public async Task Post_UnreadableForm_IsBadRequest(string type, string body)
    {
        var browser = await SignInAsync();
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        using var response = await browser.Http.PostAsync(new Uri("/account/keep-alive", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Something was wrong with that request", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<Browser> SignInAsync() => await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

    private static IHtmlFormElement Form(Browser browser) => (IHtmlFormElement)browser.Page.GetElementById("send-again")!;
}
