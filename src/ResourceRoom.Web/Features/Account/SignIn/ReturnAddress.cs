using System.Security.Claims;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing.Template;

using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.SignIn;

/// <summary>
/// Where a new sign-in goes: to the page asked for before, if it is a page of this site that this account may open; home
/// otherwise. The page may have been asked for by someone else at the same desk, or have been a form that was sent.
/// </summary>
[Scoped]
public sealed class ReturnAddress(EndpointDataSource endpoints)
{
    private const string Home = "/";

    public LocalRedirectResult After(Controller controller, string? asked) =>
        new(controller.Url.IsLocalUrl(asked) && MayOpen(controller.User, asked) ? asked : Home);

    private bool MayOpen(ClaimsPrincipal principal, string address)
    {
        var who = ActingUser.From(principal);
        var path = PathString.FromUriComponent(address.Split('?', '#')[0].TrimStart('~'));
        return endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(page => IsReadable(page) && Matches(page, path))
            .Any(page => page.Metadata.GetOrderedMetadata<AllowAttribute>().All(allow => who.Can(allow.Permission)));
    }

    private static bool IsReadable(RouteEndpoint page) =>
        page.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        && page.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is true
        && page.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static bool Matches(RouteEndpoint page, PathString path) =>
        new TemplateMatcher(new RouteTemplate(page.RoutePattern), new RouteValueDictionary(page.RoutePattern.Defaults))
            .TryMatch(path, []);
}
