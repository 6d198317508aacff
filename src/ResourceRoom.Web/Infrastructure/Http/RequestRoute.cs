namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>The route pattern that a request came for, kept when routing finds it first: an error page runs the request again.</summary>
public static class RequestRoute
{
    private static readonly object Key = new();

    /// <summary>Stands right after routing.</summary>
    public static void UseRequestRoute(this WebApplication app) => app.Use((context, next) =>
    {
        context.Items.TryAdd(Key, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return next(context);
    });

    public static string? Of(HttpContext context) => context.Items.TryGetValue(Key, out var route) ? (string?)route : null;
}
