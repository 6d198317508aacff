using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The way back after an act on a visit.</summary>
internal static class DeskReturn
{
    private const string Desk = "/check-in";

    /// <summary>The page that the form came from, if it is one of this site; otherwise the desk.</summary>
    public static LocalRedirectResult BackTo(this Controller controller, string? returnUrl) =>
        controller.LocalRedirect(controller.Url.IsLocalUrl(returnUrl) ? returnUrl! : Desk);
}
