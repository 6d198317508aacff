using Microsoft.Playwright;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A VPN, the desk's Wi-Fi or a busy server.</summary>
internal static class SlowLine
{
    /// <summary>From here on each request of the page arrives late, by so many milliseconds.</summary>
    public static Task DelayRequestsAsync(this IPage page, int delay) => page.RouteAsync("**/*", async route =>
    {
        await Task.Delay(delay);
        await route.ContinueAsync();
    });
}
