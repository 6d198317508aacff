namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>Tells requests of the page's own script, which want a piece of a page, from those of the browser.</summary>
public static class HtmxRequests
{
    public static bool WantsFragment(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
