using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class SeparateInstallationsTests
{
    [Fact]
    public async Task TwoDataDirectories_SideBySide_ShareNothing()
    {
        var (one, other) = (new ResourceRoomApp(), new ResourceRoomApp());
        await one.InitializeAsync();
        await other.InitializeAsync();
        try
        {
            var account = await one.CreateAccountAsync(Roles.Customer);
            var browser = await one.SignInAsync(account);

            Assert.Equal(1, await one.QueryAsync(db => db.Users.CountAsync()));
            Assert.Equal(0, await other.QueryAsync(db => db.Users.CountAsync()));
            Assert.Equal("/", browser.Path);
            Assert.StartsWith("/account/sign-in", (await CookieOfAsync(one, account, other)).Path, StringComparison.Ordinal);
        }
        finally
        {
            await ((IAsyncLifetime)one).DisposeAsync();
            await ((IAsyncLifetime)other).DisposeAsync();
        }
    }

    /// <summary>A browser at one installation with the sign-in cookie of another.</summary>
    private static async Task<Browser> CookieOfAsync(ResourceRoomApp issuer, User account, ResourceRoomApp at)
    {
        var signIn = await issuer.NewBrowser().OpenAsync("/account/sign-in");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)signIn.Page.QuerySelector("form")!;
        var fields = Browser.Fields(form).Where(field => field.Key is not ("Email" or "Password"))
            .Concat([new("Email", account.Email!), new("Password", Arrangements.Password)]);
        using var content = new FormUrlEncodedContent(fields);
        using var response = await signIn.Http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("ResourceRoom.SignIn=", StringComparison.Ordinal)).Split(';')[0];

        var browser = at.NewBrowser();
        browser.Http.DefaultRequestHeaders.Add("Cookie", cookie);
        return await browser.OpenAsync("/account/password");
    }
}
