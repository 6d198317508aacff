using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.People;

/// <summary>
/// For controllers whose addresses hold a person's key: the address of a record that was merged leads to the record it
/// lives on in, for those who reach that one. Not for good, because a merge can be taken back. A form that was open on
/// the merged record saves nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FollowsMergesAttribute() : TypeFilterAttribute(typeof(Filter))
{
    public const string Key = "publicId";

    private sealed class Filter(ResourceRoomDb db) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var ended = context.HttpContext.RequestAborted;
            if (Guid.TryParse(context.RouteData.Values[Key] as string, out var publicId)
                && await db.SurvivorOfAsync(publicId, ended) is { } survivor
                && await db.Participants.VisibleTo(ActingUser.From(context.HttpContext.User)).AnyAsync(person => person.Id == survivor.Id, ended))
            {
                context.Result = LeadTo(survivor.PublicId, context);
                return;
            }

            await next();
        }

        private static IActionResult LeadTo(Guid publicId, ActionExecutingContext context)
        {
            if (HttpMethods.IsGet(context.HttpContext.Request.Method))
            {
                return new RedirectToRouteResult(new RouteValueDictionary(context.RouteData.Values) { [Key] = publicId });
            }

            ((Controller)context.Controller).TempData.Flash("The record was merged into this one in the meantime. Nothing was saved.", isDone: false);
            return new LocalRedirectResult(
                context.HttpContext.Request.Path.StartsWithSegments("/customers", StringComparison.OrdinalIgnoreCase) ? Links.Customer(publicId) : Links.Participant(publicId));
        }
    }
}
