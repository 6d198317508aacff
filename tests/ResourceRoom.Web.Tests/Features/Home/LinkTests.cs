using System.Net;

using AngleSharp.Html.Dom;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Tests.Data.Seeding;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Home;

public sealed class LinkTests(DemoApp app) : IClassFixture<DemoApp>
{
    // Lists link to hundreds of records alike; this many pages hold every kind of link.
    private const int MostPages = 60;

    [Theory]
    [InlineData(DemoSignIns.Technician, "/check-in")]
    [InlineData(DemoSignIns.TechnicianOfTwoRooms, "/check-in")]
    [InlineData(DemoSignIns.CaseManager, "/my-customers")]
    [InlineData(DemoSignIns.LwiaAdministrator, "/overview")]
    [InlineData(DemoSignIns.Oet, "/overview")]
    [InlineData(DemoSignIns.Customer, "/my-dashboard")]
    public async Task Links_EveryRole_Work(string email, string home)
    {
        var browser = await SignInAsync(email);
        Assert.Equal(home, browser.Path);
        var seen = new HashSet<string>();
        var ahead = new Queue<(string Path, string From)>(LinksOf(browser).Select(path => (path, home)));

        while (seen.Count < MostPages && ahead.TryDequeue(out var link))
        {
            if (!seen.Add(link.Path))
            {
                continue;
            }

            using var answer = await browser.Http.GetAsync(new Uri(link.Path, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{link.Path}, linked on {link.From}, answers {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                await browser.OpenAsync(link.Path);
                foreach (var path in LinksOf(browser))
                {
                    ahead.Enqueue((path, link.Path));
                }
            }
        }

        Assert.NotEmpty(seen);
    }

    private static IEnumerable<string> LinksOf(Browser browser) => browser.Page.QuerySelectorAll("a[href]")
        .OfType<IHtmlAnchorElement>()
        .Select(link => link.GetAttribute("href")!)
        .Where(path => path.StartsWith('/'));

    private async Task<Browser> SignInAsync(string email)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", DemoSignIns.Password));
        if (browser.Path.StartsWith("/account/room", StringComparison.Ordinal))
        {
            await browser.SubmitAsync("form[action='/account/room']", ("room", "20-003"));
        }

        return browser;
    }
}
