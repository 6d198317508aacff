using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Visits.Desk;

internal static class DeskReturn
{
    private const string Desk = "/check-in";

    public static LocalRedirectResult BackTo(this Controller controller, string? returnUrl) =>
        controller.LocalRedirect(controller.Url.IsLocalUrl(returnUrl) ? returnUrl! : Desk);
}
