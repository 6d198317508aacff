using Microsoft.AspNetCore.Mvc.Filters;

using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.ApiKeys;

namespace ResourceRoom.Web.Features.Loads.Api;

/// <summary>Counts a request of a key, and refuses it when there were too many.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LimitsCallsAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var limiter = context.HttpContext.RequestServices.GetRequiredService<ApiLimiter>();
        if (limiter.SecondsToWait(CallingKey.From(context.HttpContext.User).Id) is { } seconds)
        {
            context.Result = ApiProblem.TooMany(seconds);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
