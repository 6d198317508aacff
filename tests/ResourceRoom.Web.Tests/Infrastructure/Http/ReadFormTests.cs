using System.Net;
using System.Text;

using ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure.Http;

/// <summary>Forms that cannot be read, over a real connection, which has a limit.</summary>
[Trait("Category", "OneEngine")]
public sealed class ReadFormTests(ReadFormTests.ListeningApp app) : IClassFixture<ReadFormTests.ListeningApp>
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string SignIn = "/account/sign-in";

    [Theory]
    [InlineData($"{UrlEncoded}; charset=utf-7")]
    [InlineData($"{UrlEncoded}; charset=\"utf-7\"")]
    [InlineData($"{UrlEncoded}; charset=UTF-7")]
    [InlineData($"{UrlEncoded}; charset=utf-16")]
    [InlineData($"{UrlEncoded}; charset=windows-1252")]
    [InlineData($"{UrlEncoded}; charset=nonsense")]
    [InlineData($"{UrlEncoded}; charset=\"\"")]
    [InlineData($"{UrlEncoded}; charset=")]
    [InlineData($"{UrlEncoded}; charset=utf-8; charset=utf-7")]
    [InlineData($"{UrlEncoded}; CHARSET=utf-7; charset=utf-8")]
    [InlineData("multipart/form-data; boundary=edge; charset=utf-7")]
    [InlineData("multipart/form-data; boundary=edge")]
    public async Task Post_OtherCharacters_IsUnsupported(string type)
    {
        var browser = await app.NewRealBrowser().OpenAsync(SignIn);

        await browser.ShowAsync(await PostAsync(browser, SignIn, type, Part("utf-7")), SignIn);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, browser.Status);
        Assert.Equal("We can’t read that form", browser.Page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=other")]
    [InlineData("form")]
    [InlineData("application/json; charset=utf-7")]
    public async Task Post_BrokenType_IsRefused(string type)
    {
        var browser = await app.NewRealBrowser().OpenAsync(SignIn);

        using var response = await PostAsync(browser, SignIn, type, Part("utf-7"));

        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Redirect, $"{response.StatusCode}");
    }

    [Theory]
    [InlineData(UrlEncoded)]
    [InlineData($"{UrlEncoded}; charset=utf-8")]
    [InlineData($"{UrlEncoded}; charset=\"UTF-8\"")]
    public async Task Post_Utf8_IsRead(string type)
    {
        var browser = await app.NewRealBrowser().OpenAsync(SignIn);
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("form")!).Where(field => field.Key is not ("Email" or "Password"));
        using var form = new FormUrlEncodedContent([.. fields, new("Email", "jos\u00e9@example.test"), new("Password", "not the password at all")]);

        await browser.ShowAsync(await PostAsync(browser, SignIn, type, await form.ReadAsStringAsync()), SignIn);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("jos\u00e9@example.test", browser.Page.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("application/json; charset=nonsense")]
    [InlineData("text/plain")]
    public async Task Post_JsonInOtherCharacters_IsRefused(string type)
    {
        var browser = await SignedInAsync();

        using var response = await PostAsync(browser, "/account/kept-page", type, "{}", withToken: true);

        Assert.True(response.StatusCode is HttpStatusCode.UnsupportedMediaType or HttpStatusCode.BadRequest, $"{response.StatusCode}");
    }

    [Theory]
    [InlineData("/account/password", 1, false)]
    [InlineData("/account/password", 1, true)]
    [InlineData("/check-in/catch-up", 1, true)]
    [InlineData("/check-in/catch-up/pasted", 4, false)]
    [InlineData("/check-in/catch-up/pasted", 4, true)]
    public async Task Post_TooLarge_SaysSo(string path, int megabytes, bool withToken)
    {
        var browser = await SignedInAsync();

        await browser.ShowAsync(await PostAsync(browser, path, UrlEncoded, $"Pasted={new string('x', megabytes * 1024 * 1024)}", withToken), path);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, browser.Status);
        Assert.Equal("That file or form is too large", browser.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Post_PastedWithinItsLimit_IsRead()
    {
        var browser = await SignedInAsync();

        using var response = await PostAsync(browser, "/check-in/catch-up/pasted", UrlEncoded, $"Pasted={new string('x', 2 * 1024 * 1024)}", withToken: true);

        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{response.StatusCode}");
    }

    [Fact]
    public async Task Post_NoFormWhereOneIsExpected_IsRefused()
    {
        var browser = await SignedInAsync();

        using var response = await PostAsync(browser, "/check-in", "application/json", "{}", withToken: true);

        Assert.True(response.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError, $"{response.StatusCode}");
    }

    private static string Part(string charset) =>
        $"--edge\r\nContent-Disposition: form-data; name=Email\r\nContent-Type: text/plain; charset={charset}\r\n\r\na@example.test\r\n--edge--\r\n";

    private async Task<Browser> SignedInAsync()
    {
        var room = await app.CreateOpenRoomAsync();
        var technician = await app.CreateAccountAsync(Web.Data.Accounts.Roles.Technician, room.LwiaNumber, room);
        var browser = await app.NewRealBrowser().OpenAsync(SignIn);
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", technician.Email), ("Password", Arrangements.Password));
        return await browser.OpenAsync("/check-in/catch-up");
    }

    private static async Task<HttpResponseMessage> PostAsync(Browser browser, string path, string type, string body, bool withToken = false)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.ExpectContinue = true;
        if (withToken)
        {
            request.Headers.Add("RequestVerificationToken", browser.Page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content"));
        }

        return await browser.Http.SendAsync(request);
    }

    public sealed class ListeningApp : ResourceRoomApp
    {
        public ListeningApp() => UseKestrel(0);

        public Browser NewRealBrowser() => new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress });
    }
}
