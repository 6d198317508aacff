using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

public sealed class InstallationTests
{
    [Fact]
    [Trait("Category", "OneEngine")]
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
            Assert.Equal("/my-dashboard", browser.Path);
            Assert.StartsWith("/account/sign-in", (await OpenWithCookieAsync(one, account, other.NewBrowser())).Path, StringComparison.Ordinal);
        }
        finally
        {
            await ((IAsyncLifetime)one).DisposeAsync();
            await ((IAsyncLifetime)other).DisposeAsync();
        }
    }

    [Fact]
    public async Task TwoNodes_OnOneDatabase_AcceptEachOthersSignIns()
    {
        var one = new ResourceRoomApp();
        await one.InitializeAsync();
        var folder = Directory.CreateTempSubdirectory("resourceroom-node-");
        try
        {
            var account = await one.CreateAccountAsync(Roles.Customer);
            await using var other = NodeOf(one, folder.FullName);
            using var client = other.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

            Assert.Equal("/account/password", (await OpenWithCookieAsync(one, account, new Browser(client))).Path);
        }
        finally
        {
            await ((IAsyncLifetime)one).DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same database and the same keys, and a folder of its own.</summary>
    private static WebApplicationFactory<Program> NodeOf(ResourceRoomApp app, string folder)
    {
        var data = app.Services.GetRequiredService<DataDirectory>().Path;
        return app.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("ResourceRoom:DataDirectory", folder);
            builder.UseSetting("ResourceRoom:Keys:Directory", Path.Combine(data, "keys"));
            if (app.Engine == "Sqlite")
            {
                builder.UseSetting("ResourceRoom:Database:ConnectionString", $"Data Source={Path.Combine(data, "resourceroom.db")}");
            }
        });
    }

    /// <summary>Opens a page that needs a sign-in, with the cookie of a sign-in at another installation.</summary>
    private static async Task<Browser> OpenWithCookieAsync(ResourceRoomApp issuer, User account, Browser browser)
    {
        var signIn = await issuer.NewBrowser().OpenAsync("/account/sign-in");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)signIn.Page.QuerySelector("form")!;
        var fields = Browser.Fields(form).Where(field => field.Key is not ("Email" or "Password"))
            .Concat([new("Email", account.Email!), new("Password", Arrangements.Password)]);
        using var content = new FormUrlEncodedContent(fields);
        using var response = await signIn.Http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("ResourceRoom.SignIn=", StringComparison.Ordinal)).Split(';')[0];

        browser.Http.DefaultRequestHeaders.Add("Cookie", cookie);
        return await browser.OpenAsync("/account/password");
    }
}
