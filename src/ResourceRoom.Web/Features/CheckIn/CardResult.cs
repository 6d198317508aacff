using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>Answers with the whole page, or with the part of it that the page's script asked for.</summary>
internal static class CardResult
{
    public static async Task<IActionResult> CardAsync(
        this Controller controller, DeskReader desk, DeskCard card, int status, CancellationToken cancellationToken)
    {
        controller.Response.StatusCode = status;
        return controller.Request.WantsFragment()
            ? controller.PartialView("_Card", new DeskPage { Room = RoomNow.NotShown, Card = card })
            : controller.View("CheckIn", await desk.ReadAsync(ActingUser.From(controller.User), cancellationToken) with { Card = card });
    }
}
