using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>What a first visit to the desk brings over the line, with assets served as in Production.</summary>
[Collection(OfficeBrowser.Name)]
public sealed partial class PageWeightTests(PublishedAssetsApp app, Chromium chromium) : Journey(app, chromium), IClassFixture<PublishedAssetsApp>
{
    private const double MostBytes = 200_000;

    [Fact]
    public async Task CheckIn_FirstVisit_IsLightAndSelfHosted()
    {
        var page = await NewPageAsync(signedInAs: await SignedInStateAsync());
        var requests = new ConcurrentBag<Uri>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url));
        var received = new ConcurrentBag<double>();
        var network = await page.Context.NewCDPSessionAsync(page);
        network.Event("Network.loadingFinished").OnEvent += (_, finished) => received.Add(BytesOf(finished));
        await network.SendAsync("Network.enable");

        await page.GotoAsync("/check-in", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(requests, address => address.AbsolutePath.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(requests, address => address.AbsolutePath.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.All(requests, address => Assert.Equal(App.Address.Authority, address.Authority));
        Assert.InRange(received.Sum(), 10_000, MostBytes);
    }

    [Fact]
    public async Task Styles_EveryAddress_Exists()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        var sheet = new Uri(await page.Locator("link[rel=stylesheet]").EvaluateAsync<string>("link => link.href"));
        var styles = await (await page.APIRequest.GetAsync(sheet.ToString())).TextAsync();

        var addresses = UrlInStyles().Matches(styles).Select(match => match.Groups["address"].Value).Distinct().Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            var answer = await page.APIRequest.GetAsync(new Uri(sheet, address).ToString());
            Assert.True(answer.Ok, $"{address} answers {answer.Status}");
        }
    }

    private static double BytesOf(JsonElement? finished) => finished!.Value.GetProperty("encodedDataLength").GetDouble();

    /// <summary>Cookies of a technician, for a browser whose cache is still empty.</summary>
    private async Task<string> SignedInStateAsync()
    {
        var page = await SignedInAsync(Roles.Technician, await App.CreateRoomAsync());
        return await page.Context.StorageStateAsync();
    }

    [GeneratedRegex("""url\(["']?(?<address>[^"')]+)["']?\)""")]
    private static partial Regex UrlInStyles();
}
