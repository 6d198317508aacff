using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits.Desk;

internal static class DeskReturn
{
    public static LocalRedirectResult BackTo(this Controller controller, string? returnUrl) =>
        controller.LocalRedirect(controller.Url.IsLocalUrl(returnUrl) ? returnUrl! : Links.CheckIn);
}
