using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Home;

public sealed class HomeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(Roles.Technician, true, "/check-in")]
    [InlineData(Roles.CaseManager, true, "/my-customers")]
    [InlineData(Roles.CaseManager, false, "/my-customers")]
    [InlineData(Roles.LwiaAdministrator, false, "/overview")]
    [InlineData(Roles.LwiaAdministrator, true, "/overview")]
    [InlineData(Roles.Oet, false, "/overview")]
    [InlineData(Roles.Monitor, false, "/overview")]
    [InlineData(Roles.Customer, false, "/my-dashboard")]
    public async Task Get_EachRole_OpensItsStartPage(string role, bool hasRoom, string expected)
    {
        var account = await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20, hasRoom ? [await app.CreateRoomAsync()] : []);

        var browser = await app.SignInAsync(account);

        Assert.Equal(expected, browser.Path);
    }

    [Fact]
    public async Task Get_Customer_ShowsOpenRoomsOfOwnArea()
    {
        var near = await app.CreateRoomAsync(17);
        var far = await app.CreateRoomAsync(18);
        var closed = await app.CreateRoomAsync(17, room => room.ClosedOn = app.Today);

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer, 17));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Welcome, Dana Customer", browser.Text);
        Assert.Equal([near.Name], browser.Page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.DoesNotContain(far.Name, browser.Page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.DoesNotContain(closed.Name, browser.Page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Contains(near.Facts.Phone, browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/account/password']"));
    }

    [Theory]
    [InlineData(Roles.Technician, true, "/check-in /visits /participants /check-in/catch-up /inbox")]
    [InlineData(Roles.CaseManager, true, "/check-in /visits /participants /check-in/catch-up /my-customers /follow-ups /groups /my-dashboard /inbox")]
    [InlineData(Roles.CaseManager, false, "/visits /participants /my-customers /follow-ups /groups /my-dashboard /inbox")]
    [InlineData(Roles.LwiaAdministrator, false, "/overview /visits /participants /follow-ups /reports /groups /my-dashboard /locations /systems /loads /admin/staff /inbox")]
    [InlineData(Roles.Oet, false, "/overview /visits /participants /follow-ups /reports /groups /my-dashboard /locations /systems /loads /admin/staff /admin/reference-data /inbox")]
    [InlineData(Roles.Monitor, false, "/overview /visits /participants /follow-ups /reports /groups /my-dashboard /locations /systems /loads /admin/staff /inbox")]
    [InlineData(Roles.Customer, false, "/my-dashboard /my-plan /my-messages /inbox")]
    public async Task Get_Navigation_ShowsPermittedPages(string role, bool hasRoom, string expected)
    {
        var account = await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20, hasRoom ? [await app.CreateRoomAsync()] : []);

        var browser = await app.SignInAsync(account);

        Assert.Equal(expected, string.Join(' ', browser.Page.QuerySelectorAll("nav[aria-label=Main] a").Select(link => link.GetAttribute("href"))));
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task Get_MyDashboard_LeadsToGroups(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20));

        await browser.OpenAsync("/my-dashboard");

        Assert.Equal(["My Dashboard", "Partner Tools", "Customer Support Center"], browser.Page.QuerySelectorAll("main h1, main h2, main h3").Select(heading => heading.TextContent));
        Assert.Equal("Customer Support Center", browser.Page.QuerySelector("main a[href='/groups']")!.TextContent);
    }

    [Theory]
    [InlineData(Roles.Technician, "/check-in")]
    [InlineData(Roles.Customer, "/my-dashboard")]
    public async Task Get_MyDashboardOfOthers_IsTheirStartPage(string role, string expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [await app.CreateRoomAsync()] : []));

        Assert.Equal((HttpStatusCode.OK, expected), ((await browser.OpenAsync("/my-dashboard")).Status, browser.Path));
    }
}
