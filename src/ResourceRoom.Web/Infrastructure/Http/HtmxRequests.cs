namespace ResourceRoom.Web.Infrastructure.Http;

public static class HtmxRequests
{
    public static bool WantsFragment(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
