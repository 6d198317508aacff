using System.Net.Mime;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>Refuses requests for a name that is not the program's, or none at all. Probes of its health come by address, or without a name.</summary>
public sealed class KnownHosts(RequestDelegate next, AllowedHosts hosts)
{
    private const string Words =
        "ResourceRoom does not answer to this name. Its names are set by ResourceRoom:PublicAddress and AllowedHosts; "
        + "a proxy in front of it must pass on the Host that it was asked for.";

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsKnown(context.Request))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        await context.Response.WriteAsync(Words, context.RequestAborted);
    }

    private bool IsKnown(HttpRequest request)
    {
        try
        {
            _ = request.Host.ToUriComponent();
            return request.Path.StartsWithSegments(Health.Addresses) || hosts.Contain(request);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
