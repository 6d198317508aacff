using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.SendingAgain;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.People;

/// <summary>
/// For controllers whose addresses hold a person's key: the address of a record that was merged leads to the record it
/// lives on in, for those who reach that one. Not for good, because a merge can be taken back. A form that was open on
/// the merged record saves nothing; where people write at length, their entries can be sent again to the other record.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FollowsMergesAttribute : TypeFilterAttribute
{
    public const string Key = "publicId";

    private static readonly string[] Technical = [FormKey.Field, nameof(IVersioned.Version)];

    public FollowsMergesAttribute(bool keepsEntries = false)
        : base(typeof(Filter)) => Arguments = [keepsEntries];

    private sealed class Filter(ResourceRoomDb db, bool keepsEntries) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            if (!Guid.TryParse(context.RouteData.Values[Key] as string, out var publicId))
            {
                await next();
            }
            else if (IsOfCustomer(context.HttpContext.Request))
            {
                // A merged record has no enrollments left, so that no customer is there; only then is it worth a trip to the database.
                var done = await next();
                if (done.Result is NotFoundResult && await SurvivorAsync(publicId, context.HttpContext) is { } survivor)
                {
                    done.Result = keepsEntries && EntriesOf(context, survivor.PublicId) is { } page
                        ? SendAgain((Controller)context.Controller, page)
                        : LeadTo(survivor.PublicId, context);
                }
            }
            else if (await SurvivorAsync(publicId, context.HttpContext) is { } survivor)
            {
                context.Result = LeadTo(survivor.PublicId, context);
            }
            else
            {
                await next();
            }
        }

        private static bool IsOfCustomer(HttpRequest request) => request.Path.StartsWithSegments("/customers", StringComparison.OrdinalIgnoreCase);

        private Task<Survivor?> SurvivorAsync(Guid publicId, HttpContext context) =>
            db.SurvivorInReachAsync(publicId, ActingUser.From(context.User), context.RequestAborted);

        private static SendAgainPage? EntriesOf(ActionExecutingContext context, Guid survivor)
        {
            var request = context.HttpContext.Request;
            if (!request.HasFormContentType)
            {
                return null;
            }

            var own = (string)context.RouteData.Values[Key]!;
            var address = $"{request.PathBase}{request.Path}".Replace(own, survivor.ToString(), StringComparison.Ordinal) + request.QueryString;
            var page = PostedFields.ToSendAgain(address, request.Form) with { MergedInto = Links.Customer(survivor) };
            return page.Fields.Any(field => field.Value.Length > 0 && !Technical.Contains(field.Key)) ? page : null;
        }

        private static ViewResult SendAgain(Controller controller, SendAgainPage page)
        {
            var answer = controller.View(SendAgainPage.View, page);
            answer.StatusCode = StatusCodes.Status409Conflict;
            return answer;
        }

        private static IActionResult LeadTo(Guid publicId, ActionExecutingContext context)
        {
            if (HttpMethods.IsGet(context.HttpContext.Request.Method))
            {
                return new RedirectToRouteResult(new RouteValueDictionary(context.RouteData.Values) { [Key] = publicId });
            }

            ((Controller)context.Controller).TempData.Flash("The record was merged into this one in the meantime. Nothing was saved.", isDone: false);
            return new LocalRedirectResult(IsOfCustomer(context.HttpContext.Request) ? Links.Customer(publicId) : Links.Participant(publicId));
        }
    }
}
