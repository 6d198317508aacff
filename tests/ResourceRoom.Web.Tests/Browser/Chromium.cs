using System.Globalization;

using Microsoft.Playwright;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>
/// The Chromium of one half of the journeys: the one that RESOURCEROOM_CHROMIUM names, or Debian's. RESOURCEROOM_SLOWDOWN=10 makes its pages ten
/// times slower, which brings out a journey that does not wait for what it looks at.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>How long something may take before a journey fails, in milliseconds: a busy machine is not a broken program.</summary>
    public const float Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A person's browser: cookies and storage of its own.</summary>
    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    /// <summary>Makes a page slow, if that is asked for.</summary>
    public static async Task SlowDownAsync(IPage page)
    {
        if (double.TryParse(Environment.GetEnvironmentVariable("RESOURCEROOM_SLOWDOWN"), CultureInfo.InvariantCulture, out var rate))
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = rate });
        }
    }

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Options());
    }

    /// <param name="keepsPages">Whether Back shows a page as it was left, as in everybody's browser.</param>
    public static BrowserTypeLaunchOptions Options(bool keepsPages = false) => new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("RESOURCEROOM_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
        ],
        IgnoreDefaultArgs = keepsPages ? ["--disable-back-forward-cache"] : [],
    };

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }
}

/// <summary>Journeys at the desk, one after the other: they share one program, its clock and one Chromium.</summary>
[CollectionDefinition(Name)]
public sealed class DeskBrowser : ICollectionFixture<BrowserApp>, ICollectionFixture<Chromium>
{
    public const string Name = "Desk browser";
}

/// <summary>All other journeys, side by side with those at the desk: about half of the time of each run.</summary>
[CollectionDefinition(Name)]
public sealed class OfficeBrowser : ICollectionFixture<BrowserApp>, ICollectionFixture<Chromium>
{
    public const string Name = "Office browser";
}
