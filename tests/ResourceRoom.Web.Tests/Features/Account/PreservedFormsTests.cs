using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.PreservedForms;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>What the page's script asks for when the idle limit is near, and after signing in again.</summary>
[Trait("Category", "OneEngine")]
public sealed class PreservedFormsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Keep = "/account/kept-page";
    private const string Opening = "/account/kept-page/opening";

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    [InlineData(Roles.Customer)]
    public async Task KeepAndOpen_SameAccount_RestoresAllButSecrets(string role)
    {
        var (browser, account) = await SignInAsync(role);

        var text = await KeepAsync(browser, Page(("Questions.FirstName", "Anastasia"), ("Questions.Ssn", "219-09-9999"), ("DeclineSsn", "true"), ("NewPassword", "seven quiet otters"), ("text", "219099999"), ("Race", "White"), ("Race", "Asian")));
        Assert.DoesNotContain("Anastasia", text, StringComparison.Ordinal);
        await SignOutAndInAsync(browser, account);
        var page = await OpenAsync(browser, text);

        Assert.Equal("/check-in?x=1", page.Address);
        Assert.True(page.IsSomethingWithheld);
        Assert.Equal(
            [("Questions.FirstName", "Anastasia"), ("DeclineSsn", "true"), ("Race", "White"), ("Race", "Asian")],
            Assert.Single(page.Forms).Fields.Select(field => (field.Name, field.Value)));
    }

    [Fact]
    public async Task Open_OtherAccount_IsNotFound()
    {
        var (browser, _) = await SignInAsync(Roles.Customer);
        var text = await KeepAsync(browser, Page(("Note", "private")));

        var (other, _) = await SignInAsync(Roles.Customer);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, Opening, new SealedPage(text)));
    }

    [Fact]
    public async Task Open_OtherRoom_IsNotFound()
    {
        var (first, second) = (await app.CreateRoomAsync(), await app.CreateRoomAsync());
        var account = await app.CreateAccountAsync(Roles.Technician, 20, first, second);
        var text = await KeepAsync(await app.SignInAsync(account, first), Page(("Note", "private")));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await app.SignInAsync(account, second), Opening, new SealedPage(text)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(await app.SignInAsync(account, first), Opening, new SealedPage(text)));
    }

    [Fact]
    public async Task Open_TooOld_IsNotFound()
    {
        var (browser, account) = await SignInAsync(Roles.Customer);
        var text = await KeepAsync(browser, Page(("Note", "private")));

        app.Time.Advance(SealedForms.Lifetime);
        await SignOutAndInAsync(browser, account);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, Opening, new SealedPage(text)));
    }

    [Fact]
    public async Task Open_Forged_IsNotFound()
    {
        var (browser, _) = await SignInAsync(Roles.Customer);
        var text = await KeepAsync(browser, Page(("Note", "private")));

        foreach (var forged in new[] { "", "x", text[..^2], text + "A", new string('A', 5000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, Opening, new SealedPage(forged)));
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync<object>(browser, Opening, new { }));
    }

    [Fact]
    public async Task Keep_TooLarge_IsRefused()
    {
        var (browser, _) = await SignInAsync(Roles.Customer);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, Keep, Page(("Note", new string('x', PreservedPage.MostCharacters - 100)))));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(browser, Keep, Page(("Note", new string('x', PreservedPage.MostCharacters)))));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""null""")]
    [InlineData("""not json""")]
    [InlineData("""{"address":"/x","title":"","forms":[null]}""")]
    [InlineData("""{"address":"/x","title":"","forms":[{"action":"/x","draft":""}]}""")]
    [InlineData("""{"address":"/x","title":"","forms":[{"action":"/x","draft":"","fields":[null]}]}""")]
    [InlineData("""{"address":"/x","title":"","forms":[{"action":"/x","draft":"","fields":[{"name":"a"}]}]}""")]
    [InlineData("""{"address":"https://elsewhere.test/","title":"","forms":[]}""")]
    [InlineData("""{"address":"/x","title":"","forms":[{"action":"//elsewhere.test","draft":"","fields":[]}]}""")]
    [InlineData("""{"address":"/x","title":"","forms":[{"action":"/x","draft":"javascript:alert(1)","fields":[]}]}""")]
    public async Task Keep_ForeignPage_IsRefused(string body)
    {
        var (browser, _) = await SignInAsync(Roles.Customer);
        using var request = Request(browser, Keep);
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await browser.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Keep_SignedOut_IsUnauthorized()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Keep) { Content = JsonContent.Create(Page(("Note", "private"))) };
        request.Headers.Add("HX-Request", "true");

        using var response = await app.NewBrowser().Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Keep_NearIdleLimit_DoesNotExtendIt()
    {
        var (browser, _) = await SignInAsync(Roles.Customer);

        app.Time.Advance(SignInLimit - TimeSpan.FromMinutes(2));
        await KeepAsync(browser, Page(("Note", "typed")));
        app.Time.Advance(TimeSpan.FromMinutes(3));
        await browser.OpenAsync("/account/password");

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherRequest_NearIdleLimit_ExtendsIt()
    {
        var (browser, _) = await SignInAsync(Roles.Customer);

        app.Time.Advance(SignInLimit - TimeSpan.FromMinutes(2));
        await browser.OpenAsync("/account/password");
        app.Time.Advance(TimeSpan.FromMinutes(3));
        await browser.OpenAsync("/account/password");

        Assert.Equal("/account/password", browser.Path);
    }

    private static TimeSpan SignInLimit => Web.Security.SignIn.SignInSetup.IdleLimit;

    private static PreservedPage Page(params (string Name, string Value)[] fields) => new()
    {
        Address = "/check-in?x=1",
        Title = "Check-in",
        Forms = [new PreservedForm("/check-in", "/check-in/draft", [.. fields.Select(field => new PreservedField(field.Name, field.Value))], "card")],
    };

    private static HttpRequestMessage Request(Browser browser, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("RequestVerificationToken", browser.Page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content"));
        return request;
    }

    private static async Task<HttpStatusCode> StatusAsync<T>(Browser browser, string address, T body)
    {
        using var request = Request(browser, address);
        request.Content = JsonContent.Create(body);
        using var response = await browser.Http.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<string> KeepAsync(Browser browser, PreservedPage page)
    {
        using var request = Request(browser, Keep);
        request.Content = JsonContent.Create(page);
        using var response = await browser.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<PreservedPage> OpenAsync(Browser browser, string text)
    {
        using var request = Request(browser, Opening);
        request.Content = JsonContent.Create(new SealedPage(text));
        using var response = await browser.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<PreservedPage>(JsonSerializerOptions.Web))!;
    }

    private static async Task SignOutAndInAsync(Browser browser, User account)
    {
        await browser.OpenAsync("/account/signed-out");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Arrangements.Password));
    }

    private async Task<(Browser Browser, User Account)> SignInAsync(string role)
    {
        var account = await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [await app.CreateRoomAsync()] : []);
        return (await app.SignInAsync(account), account);
    }
}
