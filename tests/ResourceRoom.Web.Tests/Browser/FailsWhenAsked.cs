using Microsoft.AspNetCore.Mvc.Filters;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Makes the list of visits fail when its address says so, because nothing a visitor can do makes a page fail.</summary>
public sealed class FailsWhenAsked : IActionFilter
{
    public const string Address = "/visits?fail=true";

    public void OnActionExecuting(ActionExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (request.Path == "/visits" && request.Query.ContainsKey("fail"))
        {
            throw new InvalidOperationException("Asked to fail.");
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
