using Microsoft.AspNetCore.Diagnostics;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security;

/// <summary>
/// A monitor changes nothing but its own account and takes no files of people along, whatever the page: what a new one forgets to
/// ask is refused here.
/// </summary>
public static class ReadOnlyAccounts
{
    private static readonly string[] Files = [".csv", ".xlsx"];

    private static readonly PathString OwnPages = "/account";

    public static void UseReadOnlyAccounts(this WebApplication app) => app.Use((context, next) =>
    {
        if (!IsRefused(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsRefused(HttpContext context)
    {
        // The page that says so runs again with the method that was refused.
        if (!context.User.IsInRole(Roles.Monitor) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return false;
        }

        var request = context.Request;
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return isReading
            ? (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } pattern && Files.Any(ending => pattern.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            : !request.Path.StartsWithSegments(OwnPages, StringComparison.OrdinalIgnoreCase);
    }
}
