using System.Text.RegularExpressions;

using AngleSharp.Html.Dom;

using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Tests.Data.Seeding;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

/// <summary>
/// Goes through the pages of a role, sends every kind of form found there in broken ways, and asks pages with broken queries and headers: whatever
/// is sent, the answer is never that the program failed. Bounded, and the same in every run.
/// </summary>
public sealed partial class FuzzTests(DemoApp app) : IClassFixture<DemoApp>
{
    private const int MostPages = 60;

    // They end what the others need.
    private static readonly string[] LeftOut = ["/account/sign-out", "/account/sign-out-everywhere", "/account/sign-ins/{}/end"];

    [Theory]
    [InlineData("")]
    [InlineData(DemoSignIns.Technician)]
    [InlineData(DemoSignIns.CaseManager)]
    [InlineData(DemoSignIns.LwiaAdministrator)]
    [InlineData(DemoSignIns.Oet)]
    [InlineData(DemoSignIns.Customer)]
    public async Task Requests_BrokenInManyWays_NeverFail(string email)
    {
        var mutations = new Mutations(seed: email.Length);
        var browser = await StartAsync(email);
        var failed = new List<string>();
        var (pages, forms) = (new HashSet<string>(), new HashSet<string>());
        var sent = 0;
        var ahead = new Queue<string>([browser.Path, "/account/forgotten", "/account/password"]);
        while (pages.Count < MostPages && ahead.TryDequeue(out var path))
        {
            if (!pages.Add(Shape(path)))
            {
                continue;
            }

            if ((await browser.OpenAsync(path)).Path.StartsWith("/account/sign-in", StringComparison.Ordinal) && email.Length > 0)
            {
                // A form of before has ended the sign-in.
                browser = await (await StartAsync(email)).OpenAsync(path);
            }

            foreach (var link in browser.Page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!))
            {
                ahead.Enqueue(link);
            }

            var found = browser.Page.QuerySelectorAll("form").OfType<IHtmlFormElement>().ToList();
            foreach (var form in found.Where(form => form.Method == "post" && form.GetAttribute("action") is { } action && !LeftOut.Contains(Shape(action)) && forms.Add(Shape(action))))
            {
                foreach (var content in mutations.Of(Browser.Fields(form)))
                {
                    await SendAsync(HttpMethod.Post, form.GetAttribute("action")!, content);
                }
            }

            var names = found.Where(form => form.Method != "post").SelectMany(form => Browser.Fields(form).Select(field => field.Key)).Concat(["page", "sort", "after", "rows", "q", "returnUrl"]).Distinct().ToList();
            await SendAsync(HttpMethod.Get, $"{path.Split('?', '#')[0]}?{mutations.Query(names)}", content: null);
        }

        Assert.True(sent >= 20, $"Only {sent} requests were sent.");
        Assert.Empty(failed);

        async Task SendAsync(HttpMethod method, string address, HttpContent? content)
        {
            using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
            mutations.AddHeaders(request.Headers);
            using var answer = await browser.Http.SendAsync(request);
            sent++;
            if ((int)answer.StatusCode >= 500)
            {
                failed.Add($"{method} {address} with {(content is null ? "" : await Beginning(content))} answered {(int)answer.StatusCode}");
            }
        }
    }

    private static async Task<string> Beginning(HttpContent content)
    {
        var text = $"{content.Headers.ContentType}: {await content.ReadAsStringAsync()}";
        return text[..Math.Min(text.Length, 2_000)];
    }

    /// <summary>An address without the numbers of records.</summary>
    private static string Shape(string path) => Numbers().Replace(path.Split('?', '#')[0], "/{}");

    [GeneratedRegex("/(?=[0-9a-f-]*[0-9])[0-9a-f-]{1,36}(?=/|$|\\.)")]
    private static partial Regex Numbers();

    private async Task<Browser> StartAsync(string email)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        return email.Length == 0 ? browser : await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", DemoSignIns.Password));
    }
}
