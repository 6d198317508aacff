using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class StaffListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_LwiaAdministrator_ShowsOwnAreaStaff()
    {
        var room = await app.CreateRoomAsync(3);
        var own = await app.CreateAccountAsync(Roles.LwiaAdministrator, 3);
        var technician = await app.CreateAccountAsync(Roles.Technician, 3, room);
        var caseManager = await app.CreateAccountAsync(Roles.CaseManager, 3);
        await app.CreateAccountAsync(Roles.Technician, 4);
        await app.CreateAccountAsync(Roles.Customer, 3);
        await app.CreateAccountAsync(Roles.Oet, 3);
        await app.SignInAsync(technician);
        var browser = await app.SignInAsync(own);

        await browser.OpenAsync("/admin/staff");

        Assert.Equal(new[] { own, technician, caseManager }.Select(account => account.Email).Order(), Emails(browser).Order());
        var row = Row(browser, technician);
        Assert.Contains(room.Code, row, StringComparison.Ordinal);
        Assert.Contains("Resource room technician", row, StringComparison.Ordinal);
        Assert.Contains("03/02/2026 9:00 AM", row, StringComparison.Ordinal);
        Assert.Contains("Never", Row(browser, caseManager), StringComparison.Ordinal);
        Assert.Contains("Showing 1 to 3 of 3 entries", browser.Text);
        Assert.Null(browser.Page.GetElementById("area"));
        Assert.NotNull(browser.Page.QuerySelector("nav a[href='/admin/staff'][aria-current=page]"));
    }

    [Fact]
    public async Task Get_Oet_AppliesEachFilter()
    {
        var (one, two) = (await NamedAsync("Zoë Quist", Roles.CaseManager, 5), await NamedAsync("Ann Quist", Roles.LwiaAdministrator, 6));
        var ended = await NamedAsync("Bo Quist", Roles.CaseManager, 5, account => account.EndedAt = app.Time.GetUtcNow().UtcDateTime);
        var invited = await NamedAsync("Cy Quist", Roles.CaseManager, 6, account => account.PasswordHash = null);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        Assert.Equal([two.Email, ended.Email, invited.Email, one.Email], Emails(await browser.OpenAsync("/admin/staff?q=QUIST")));
        Assert.Equal([one.Email, invited.Email, ended.Email, two.Email], Emails(await browser.OpenAsync("/admin/staff?q=quist&sort=-name")));
        Assert.Equal([one.Email], Emails(await browser.OpenAsync($"/admin/staff?q={Uri.EscapeDataString("zoë quist")}")));
        Assert.Equal([ended.Email, one.Email], Emails(await browser.OpenAsync("/admin/staff?q=quist&area=5")));
        Assert.Equal([two.Email], Emails(await browser.OpenAsync("/admin/staff?q=quist&role=LwiaAdministrator")));
        Assert.Equal([ended.Email], Emails(await browser.OpenAsync("/admin/staff?q=quist&state=Ended")));
        Assert.Equal([invited.Email], Emails(await browser.OpenAsync("/admin/staff?q=quist&state=Invited")));
        Assert.Equal([two.Email, one.Email], Emails(await browser.OpenAsync("/admin/staff?q=quist&state=Active")));
        Assert.Equal([one.Email], Emails(await browser.OpenAsync($"/admin/staff?q={one.Email}")));
        Assert.Equal(4, Emails(await browser.OpenAsync("/admin/staff?q=quist&sort=x&after=999999")).Count);
        await browser.OpenAsync("/admin/staff?q=%25%00nobody");
        Assert.Contains("No staff match this filter.", browser.Text);
    }

    [Theory]
    [InlineData("role=Root", "Choose a role from the list.")]
    [InlineData("area=x", "Choose an LWIA from the list.")]
    [InlineData("state=9", "Choose a status from the list.")]
    public async Task Get_BadFilter_SaysSoAtTheFieldAndShowsNoList(string query, string words)
    {
        var browser = await ListAsync($"/admin/staff?q=quist&{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(words, browser.Page.QuerySelector(".rr-filter .usa-error-message")!.TextContent);
        Assert.Equal("quist", browser.Page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Null(browser.Page.QuerySelector("table"));
    }

    [Theory]
    [InlineData("name", 21)]
    [InlineData("-name", 22)]
    [InlineData("email", 23)]
    [InlineData("-email", 24)]
    public async Task Get_SeveralPages_ShowsEachAccountOnce(string sort, int area)
    {
        for (var count = 0; count < 27; count++)
        {
            await NamedAsync($"Same Name {count % 2}", Roles.CaseManager, area);
        }

        var browser = await ListAsync($"/admin/staff?area={area}&sort={sort}");
        var first = Emails(browser);
        Assert.Contains("Showing 1 to 25 of 27 entries", browser.Text);
        Assert.Null(browser.Page.QuerySelector("a[rel=prev]"));
        await browser.OpenAsync(browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var second = Emails(browser);
        Assert.Contains("Showing 26 to 27 of 27 entries", browser.Text);
        Assert.Equal(27, first.Concat(second).Distinct().Count());
        await browser.OpenAsync(browser.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(first, Emails(browser));
        Assert.NotNull(browser.Page.QuerySelector($"th[aria-sort={(sort[0] == '-' ? "descending" : "ascending")}]"));
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Customer)]
    public async Task Get_OtherRoles_IsForbidden(string role)
    {
        var rooms = role == Roles.Technician ? new[] { await app.CreateRoomAsync(20) } : [];
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, rooms));

        Assert.Null(browser.Page.QuerySelector("nav a[href='/admin/staff']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/staff")).Status);
    }

    private async Task<Browser> ListAsync(string address)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        return await browser.OpenAsync(address);
    }

    private async Task<User> NamedAsync(string name, string role, int area, Action<User>? change = null)
    {
        var account = await app.CreateAccountAsync(role, area);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = (await db.Users.FindAsync(account.Id))!;
            row.DisplayName = name;
            change?.Invoke(row);
            return row;
        });
    }

    private static IReadOnlyList<string?> Emails(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("td[data-label='Email']").Select(cell => cell.TextContent.Trim())];

    private static string Row(Browser browser, User account) =>
        browser.Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(account.Email!, StringComparison.Ordinal)).TextContent;
}
