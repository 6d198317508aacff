using Microsoft.Playwright;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Ways in which a network fails.</summary>
internal static class LostNetwork
{
    /// <summary>What the console says of it.</summary>
    public static readonly IReadOnlyList<string> Console = ["net::ERR_FAILED", "net::ERR_INTERNET_DISCONNECTED", "htmx:sendError", "htmx:afterRequest"];

    /// <summary>
    /// Has the page's requests go by way of Playwright from here on. Asked for only at the moment in which one is to be lost, a busy
    /// browser now and then lets that one through.
    /// </summary>
    public static async Task<IPage> ReadyToFailAsync(this IPage page)
    {
        await page.RouteAsync("**/never-asked-for", route => route.ContinueAsync());
        return page;
    }

    /// <summary>The program gets the next request and answers, and the answer does not arrive.</summary>
    public static Task LoseTheAnswerAsync(this IPage page, string address) => page.OnceAsync(address, async route =>
    {
        await route.FetchAsync(new() { MaxRedirects = 0 });
        await route.AbortAsync();
    });

    /// <summary>
    /// Something else happens to the next request, and nothing to those after it. Playwright's own way to say so takes the route away
    /// while the request is still held, which lets it through now and then.
    /// </summary>
    public static Task OnceAsync(this IPage page, string address, Func<IRoute, Task> happens)
    {
        var isNext = true;
        return page.RouteAsync(address, route =>
        {
            var isThisOne = isNext;
            isNext = false;
            return isThisOne ? happens(route) : route.ContinueAsync();
        });
    }

    /// <summary>No request arrives until it is mended.</summary>
    public static async Task<Cut> CutAsync(this IPage page, string address)
    {
        var cut = new Cut(page, address);
        await page.RouteAsync(address, cut.RefuseAsync);
        return cut;
    }

    /// <summary>A cut cable, and how often it was tried.</summary>
    public sealed class Cut(IPage page, string address)
    {
        public int Tries { get; private set; }

        public Task RefuseAsync(IRoute route)
        {
            Tries++;
            return route.AbortAsync();
        }

        public Task MendAsync() => page.UnrouteAsync(address);
    }
}
