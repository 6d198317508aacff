using Microsoft.Playwright;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

internal static class LoadedPage
{
    /// <summary>Waits until the page has its styles and its scripts have run.</summary>
    /// <remarks>Asks for the page's state: waiting for its load event can last forever when the event is already over.</remarks>
    public static Task AwaitCompleteAsync(this IPage page) => page.WaitForFunctionAsync("() => document.readyState === 'complete'");
}
