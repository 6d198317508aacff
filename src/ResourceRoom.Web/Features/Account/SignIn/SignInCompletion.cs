using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Account.SignIn;

[Scoped]
public sealed class SignInCompletion(EnterRoom enterRoom, ReturnAddress returnAddress)
{
    public async Task<IActionResult> CompleteAsync(AppController controller, User account, string? returnUrl, CancellationToken cancellationToken) =>
        await enterRoom.ExecuteAsync(controller.HttpContext, account, cancellationToken) switch
        {
            RoomStep.SignedIn => returnAddress.After(controller, returnUrl),
            RoomStep.Choice => controller.RedirectToAction(nameof(RoomController.Show), "Room", new { returnUrl }),
            RoomStep.NoRoom => NoRoom(controller, returnUrl),
            _ => throw new UnreachableException(),
        };

    public async Task<string> AddressAsync(Controller controller, User account, string? returnUrl, CancellationToken cancellationToken) =>
        await enterRoom.ExecuteAsync(controller.HttpContext, account, cancellationToken) switch
        {
            RoomStep.SignedIn => returnAddress.After(controller, returnUrl).Url,
            RoomStep.Choice => controller.Url.Action(nameof(RoomController.Show), "Room", new { returnUrl })!,
            RoomStep.NoRoom => controller.Url.Action(nameof(SignInController.Show), "SignIn", new { returnUrl })!,
            _ => throw new UnreachableException(),
        };

    public static IActionResult NoRoom(AppController controller, string? returnUrl)
    {
        controller.ModelState.Clear();
        controller.ModelState.AddModelError(nameof(SignInInput.Email), SignInWords.NoRoom);
        return controller.Invalid("SignIn", new SignInInput { ReturnUrl = returnUrl });
    }
}
