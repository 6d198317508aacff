using System.Net.Mime;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>Says in words what is missing when a page is asked for without HTTPS: cookies would not be kept, so no form could be sent.</summary>
public sealed class HttpsOnly(RequestDelegate next)
{
    private const string Words =
        "ResourceRoom works over HTTPS only. If a proxy terminates HTTPS in front of it, the proxy must send X-Forwarded-Proto: https.";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsHttps || context.Request.Path.StartsWithSegments(Health.Addresses))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        await context.Response.WriteAsync(Words, context.RequestAborted);
    }
}
