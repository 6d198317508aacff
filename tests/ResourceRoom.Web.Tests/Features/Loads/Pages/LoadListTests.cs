using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Pages;

public sealed class LoadListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(Roles.LwiaAdministrator, 21, "own", true)]
    [InlineData(Roles.Monitor, 21, "own", false)]
    [InlineData(Roles.Oet, null, "own other", true)]
    [InlineData(Roles.Monitor, null, "own other", false)]
    public async Task Get_List_ShowsLoadsWithinReach(string role, int? lwia, string expected, bool maySend)
    {
        var (own, other) = (await app.CreateSystemAsync(21), await app.CreateSystemAsync(22));
        await app.LoadAsync(own, LoadText.File());
        await app.LoadAsync(other, LoadText.File());
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, lwia));

        await browser.OpenAsync("/loads");

        Assert.Equal(expected.Contains("own", StringComparison.Ordinal), browser.Text.Contains(own.Name, StringComparison.Ordinal));
        Assert.Equal(expected.Contains("other", StringComparison.Ordinal), browser.Text.Contains(other.Name, StringComparison.Ordinal));
        Assert.Equal(maySend, browser.Page.QuerySelector("a[href='/loads/new']") is not null);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/loads/layout")).Status);
    }

    [Fact]
    public async Task Get_Filter_NarrowsBySystemAndState()
    {
        var (first, second) = (await app.CreateSystemAsync(23), await app.CreateSystemAsync(23));
        await app.LoadAsync(first, LoadText.File());
        await app.LoadAsync(second, "nothing of the layout\n");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 23));

        Assert.Equal([first.Name], await SystemsAsync(browser, $"?system={first.Code}", first, second));
        Assert.Equal([second.Name], await SystemsAsync(browser, "?state=Refused", first, second));
        Assert.Equal([], await SystemsAsync(browser, $"?state=Refused&system={first.Code}", first, second));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/loads?state=Receiving")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/loads?system=NONE")).Status);
    }

    private static async Task<IEnumerable<string>> SystemsAsync(Browser browser, string query, params TrackingSystem[] systems)
    {
        await browser.OpenAsync($"/loads{query}");
        return systems.Where(system => browser.Page.QuerySelectorAll("tbody td").Any(cell => cell.TextContent.Contains(system.Name, StringComparison.Ordinal))).Select(system => system.Name);
    }
}
