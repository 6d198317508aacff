using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>
/// The choice of the room a sign-in is bound to, for an account with several. Open to who has just given the right
/// password and to who is signed in and switches; each choice is a sign-in.
/// </summary>
[AllowAnonymous]
public sealed class RoomController(UserManager<Data.Accounts.Account> accounts, RoomSignIn roomSignIn) : Controller
{
    /// <summary>The rooms to choose from.</summary>
    [HttpGet("/account/room")]
    public async Task<IActionResult> Show(string? returnUrl, CancellationToken cancellationToken) =>
        await WhoAsync() is { } accountId
            ? View("Room", new RoomPage(await roomSignIn.RoomsOfAsync(accountId, cancellationToken), returnUrl))
            : RedirectToAction(nameof(SignInController.Show), "SignIn", new { returnUrl });

    /// <summary>Signs in to the chosen room.</summary>
    [HttpPost("/account/room")]
    public async Task<IActionResult> Choose(string? room, string? returnUrl, CancellationToken cancellationToken)
    {
        if (await WhoAsync() is not { } accountId
            || await accounts.FindByIdAsync(accountId.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not { } account)
        {
            return RedirectToAction(nameof(SignInController.Show), "SignIn", new { returnUrl });
        }

        var rooms = await roomSignIn.RoomsOfAsync(accountId, cancellationToken);
        if (rooms.FirstOrDefault(candidate => candidate.Code == room) is not { } chosen)
        {
            ModelState.AddModelError(nameof(room), "Choose one of your rooms.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Room", new RoomPage(rooms, returnUrl));
        }

        await RoomChoice.EndAsync(HttpContext);
        await roomSignIn.ExecuteAsync(account, chosen, cancellationToken);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    private async Task<long?> WhoAsync() =>
        User.Identity is { IsAuthenticated: true } ? ActingUser.From(User).AccountId : await RoomChoice.WhoAsync(HttpContext);
}
