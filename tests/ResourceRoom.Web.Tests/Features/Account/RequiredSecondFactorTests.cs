using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>In Production: all staff but technicians reach nothing without a second factor.</summary>
public sealed class RequiredSecondFactorTests(ProductionApp app) : IClassFixture<ProductionApp>
{
    private const string First = "/account/second-factor/first";

    [Theory]
    [InlineData(Roles.Oet)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Monitor)]
    public async Task Post_Password_RequiresSetUp(string role)
    {
        var account = await app.CreateAccountAsync(role);
        var browser = await app.GivePasswordAsync(account, "/locations");
        Assert.Equal(First, browser.Path.Split('?')[0]);
        Assert.Null(browser.Page.QuerySelector("nav"));

        foreach (var page in new[] { "/", "/locations", "/visits", "/participants", "/account", "/account/password", "/account/second-factor", "/account/second-factor/setup", "/account/room" })
        {
            Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(page)).Path, StringComparison.Ordinal);
        }

        Assert.Empty(await app.EventsOfAsync(account));
        Assert.Equal(First, (await browser.OpenAsync("/account/second-factor/code")).Path);
        Assert.Equal(First, (await browser.OpenAsync("/account/second-factor/recovery-code")).Path);
    }

    [Fact]
    public async Task Post_SetUpCode_SignsInAndReturns()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.GivePasswordAsync(account, "/locations?state=all");
        var phone = Phone.Typed(browser.Page.QuerySelector("#key")!.TextContent);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.GiveCodeAsync("000000")).Status);
        await browser.GiveCodeAsync(phone.Code(app));

        Assert.Equal(10, browser.Page.QuerySelectorAll(".rr-codes code").Length);
        Assert.Contains(account.DisplayName, browser.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/locations?state=all", browser.Page.QuerySelector("main a.usa-button")!.GetAttribute("href"));
        Assert.Equal("/locations", (await browser.OpenAsync("/locations")).Path);
        Assert.Equal([typeof(SecondFactorSetUp), typeof(SignedIn)], await app.EventsOfAsync(account));

        // From then on the phone is asked for.
        app.NextCode();
        await app.SignInWithPhoneAsync(account, phone);
    }

    [Fact]
    public async Task Post_SetUpTwiceAtSameTime_SignsInOnce()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.GivePasswordAsync(account);
        var code = Phone.Typed(browser.Page.QuerySelector("#key")!.TextContent).Code(app);
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("main form")!)
            .Where(field => field.Key != "OneTimeCode").Append(new("OneTimeCode", code)).ToList();
        var cookies = browser.Http;

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            using var content = new FormUrlEncodedContent(form);
            using var answer = await cookies.PostAsync(new Uri(First, UriKind.Relative), content);
            return (answer.StatusCode, IsShown: (await answer.Content.ReadAsStringAsync()).Contains("rr-codes", StringComparison.Ordinal));
        }));

        var events = await app.EventsOfAsync(account);
        Assert.Equal([typeof(SecondFactorSetUp), typeof(SignedIn)], events);
        Assert.Contains((HttpStatusCode.OK, true), answers);
    }

    [Fact]
    public async Task Get_SetUpAfterHalfAnHour_AsksForPassword()
    {
        var browser = await app.GivePasswordAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        app.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(First, (await browser.OpenAsync(First)).Path);
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(First)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RemovalByRequiredRole_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        var phone = await app.GivePhoneAsync(account);
        var browser = await app.SignInWithPhoneAsync(account, phone);
        await browser.OpenAsync("/account/second-factor");
        Assert.Null(browser.Page.QuerySelector("a[href$='/removal']"));
        Assert.Equal("/account/second-factor", (await browser.OpenAsync("/account/second-factor/removal")).Path);
        app.NextCode();

        await browser.ForgeAsync("/account/second-factor/removal", ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Your role requires two-step verification", browser.Text);
        Assert.True(await app.QueryAsync(db => db.Users.AnyAsync(user => user.Id == account.Id && user.TwoFactorEnabled)));
    }

    [Fact]
    public async Task Get_RoleNowRequired_SignsOutWithinTwoMinutes()
    {
        var account = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync());
        var browser = await app.SignInAsync(account);
        await app.ArrangeAsync(async (_, db) => db.UserRoles.Add(new() { UserId = account.Id, RoleId = await db.Roles.Where(role => role.Name == Roles.Oet).Select(role => role.Id).SingleAsync() }));

        app.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SetUpByCaseManager_ThenAsksForRoom()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20, await app.CreateRoomAsync(), await app.CreateRoomAsync());
        var browser = await app.GivePasswordAsync(account);

        await browser.GiveCodeAsync(Phone.Typed(browser.Page.QuerySelector("#key")!.TextContent).Code(app));

        Assert.StartsWith("/account/room", browser.Page.QuerySelector("main a.usa-button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OtherRole_NeedsPasswordOnly()
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync());
        var customer = await app.CreateAccountAsync(Roles.Customer, lwia: null);

        Assert.Equal("/check-in", (await app.GivePasswordAsync(technician)).Path);
        Assert.Equal("/my-dashboard", (await app.GivePasswordAsync(customer)).Path);
    }

    [Fact]
    public async Task Post_TechnicianUnderSetting_RequiresSetUp()
    {
        await using var strict = app.WithWebHostBuilder(builder => builder.UseSetting(SecondFactorRule.TechniciansSetting, "true"));
        var browser = new Browser(strict.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync());

        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", technician.Email), ("Password", Arrangements.Password));

        Assert.Equal(First, browser.Path);
    }
}
