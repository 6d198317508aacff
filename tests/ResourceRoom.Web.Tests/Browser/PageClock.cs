using Microsoft.Playwright;

using ResourceRoom.Web.Security.SignIn;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The time that a page's scripts see.</summary>
internal static class PageClock
{
    /// <summary>How far the pause may lie ahead: stopping a clock in its past is refused, and a busy machine takes a while between two calls.</summary>
    private const int Ahead = 30_000;

    /// <summary>
    /// From here on the page's time, whose clock was installed before, goes by only when a journey says so: a busy machine must not let
    /// a pause or the idle limit run out unseen.
    /// </summary>
    public static async Task StandStillAsync(this IPage page)
    {
        var soon = await page.EvaluateAsync<double>("ahead => Date.now() + ahead", Ahead);
        await page.Clock.PauseAtAsync(DateTimeOffset.FromUnixTimeMilliseconds((long)soon).UtcDateTime);
    }

    /// <summary>The same on a page whose clock is its own so far.</summary>
    public static async Task StopClockAsync(this IPage page)
    {
        await page.Clock.InstallAsync();
        await page.StandStillAsync();
    }

    /// <summary>Lets the page alone, while the program's clock stands, until it warns; then its time stands still. Opened by hand the warning would be closed by the page.</summary>
    public static async Task WarnOfIdleEndAsync(this IPage page)
    {
        await page.StopClockAsync();
        await page.Clock.FastForwardAsync((long)(SignInSetup.IdleLimit - SignInSetup.IdleWarning).TotalMilliseconds);
        await Expect(page.Locator("#idle-dialog")).ToBeVisibleAsync();
    }
}
