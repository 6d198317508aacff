namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>
/// Headers on every answer: nothing from elsewhere runs or loads, nobody frames the pages, and no page that shows a
/// person stays in a cache.
/// </summary>
public sealed class ProtectiveHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // An address with a secret goes to no other page, not even to this program's own, whose proxy may log where people come from.
    private static readonly PathString Secret = "/follow-ups/feed";

    public Task InvokeAsync(HttpContext context)
    {
        // Asked now: the page that tells of a failure has another path.
        var referrer = context.Request.Path.StartsWithSegments(Secret) ? "no-referrer" : "same-origin";

        // At the last moment: the page that tells of a failure begins by clearing what was set before.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = referrer;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (string.IsNullOrEmpty(headers.CacheControl))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
