using System.Diagnostics;

namespace ResourceRoom.Web.Infrastructure.Logging;

/// <summary>
/// One line a request: method, route pattern, status, duration. The pattern instead of the path, so that nothing a
/// person typed into an address gets into a log.
/// </summary>
public sealed class RequestLines(RequestDelegate next, ILogger<RequestLines> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
            logger.LogInformation(
                "{Method} {Route} {Status} {Milliseconds} ms, reference {Reference}",
                context.Request.Method,
                route,
                context.Response.StatusCode,
                (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.TraceIdentifier);
        }
    }
}
