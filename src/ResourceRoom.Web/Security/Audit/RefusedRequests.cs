using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.Audit;

/// <summary>
/// Leaves an event when somebody who is signed in is refused for want of a permission, by a limit, or for a form whose token or seal does not fit
/// (OWASP ASVS 16.3.2, 16.3.3): the same once a minute, so that nobody fills the trail.
/// </summary>
public sealed class RefusedRequests(IServiceScopeFactory scopes) : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);
    private static readonly object Key = new();

    private readonly MemoryCache noted = new(new MemoryCacheOptions());

    public static void Mark(HttpContext? context, RefusalReason reason)
    {
        if (context is not null)
        {
            context.Items[Key] = reason;
        }
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);

        // The page that says so runs again as another request.
        if (context.User.Identity is not { IsAuthenticated: true } || context.User.Identity.AuthenticationType == ApiKeys.ApiKeyScheme.Name
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || ReasonOf(context) is not { } reason)
        {
            return;
        }

        var detail = new RequestRefused(reason, context.Request.Method, RequestRoute.Of(context) ?? "");
        var who = ActingUser.From(context.User);
        if (noted.TryGetValue((who.AccountId, detail), out _))
        {
            return;
        }

        noted.Set((who.AccountId, detail), true, Often);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        db.LogEvent(detail, Subject.Account(who.AccountId), new Act(who, scope.ServiceProvider.GetRequiredService<OfficeClock>().Now));

        // Not to be cancelled: whoever hangs up has asked all the same.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    public void Dispose() => noted.Dispose();

    private static RefusalReason? ReasonOf(HttpContext context) =>
        context.Items.TryGetValue(Key, out var marked) ? (RefusalReason?)marked
        : context.Response.StatusCode switch
        {
            StatusCodes.Status403Forbidden => RefusalReason.Permission,
            StatusCodes.Status429TooManyRequests => RefusalReason.Limit,
            _ => null,
        };
}
