using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security.SignIn.Sessions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SignIn;

/// <summary>
/// The choice of the room a sign-in is bound to, for an account with several. Open to who has just given the right
/// password, with the second factor where there is one, and to who is signed in and switches; each choice is a sign-in.
/// </summary>
[AllowAnonymous]
public sealed class RoomController(
    SignInManager<User> signIn, RoomSignIn roomSignIn, SignInSteps steps, SignInSessions sessions, SigningOut signingOut, ReturnAddress returnAddress) : AppController
{
    private bool IsSignedIn => User.Identity is { IsAuthenticated: true };

    [HttpGet("/account/room")]
    public async Task<IActionResult> Show(string? returnUrl, CancellationToken cancellationToken) =>
        await WhoAsync() is { } account
            ? await OfferAsync(await roomSignIn.RoomsOfAsync(account.Id, cancellationToken), returnUrl)
            : await ToSignInAsync(returnUrl);

    [HttpPost("/account/room")]
    public async Task<IActionResult> Choose(string? room, string? returnUrl, CancellationToken cancellationToken)
    {
        if (await WhoAsync() is not { } account)
        {
            return await ToSignInAsync(returnUrl);
        }

        // Read again: a room may have closed since the page was shown, and a forged code is none of these.
        var rooms = await roomSignIn.RoomsOfAsync(account.Id, cancellationToken);
        if (rooms.FirstOrDefault(candidate => candidate.Code == room) is not { } chosen)
        {
            ModelState.AddModelError(nameof(room), "Choose one of your rooms.");
            return rooms.Count > 0 ? Invalid("Room", new RoomPage(rooms, returnUrl)) : await OfferAsync(rooms, returnUrl);
        }

        if (!IsSignedIn && !await steps.TakeAsync(HttpContext, SignInStage.Room))
        {
            return await ToSignInAsync(returnUrl);
        }

        await roomSignIn.ExecuteAsync(account, chosen, cancellationToken);
        return returnAddress.After(this, returnUrl);
    }

    /// <summary>
    /// Who may choose. A sign-in that was ended elsewhere is looked at only every few seconds; here at once, or it would
    /// make itself a new one.
    /// </summary>
    private async Task<User?> WhoAsync() => IsSignedIn
        ? await sessions.CurrentAsync(HttpContext, HttpContext.RequestAborted) is null ? null : await signIn.ValidateSecurityStampAsync(User)
        : await steps.WhoAsync(HttpContext, SignInStage.Room);

    private async Task<IActionResult> OfferAsync(IReadOnlyList<SignedInRoom> rooms, string? returnUrl)
    {
        if (rooms.Count > 0)
        {
            return View("Room", new RoomPage(rooms, returnUrl));
        }

        if (IsSignedIn)
        {
            return LocalRedirect("/");
        }

        await steps.EndAsync(HttpContext);
        return SignInCompletion.NoRoom(this, returnUrl);
    }

    private async Task<RedirectToActionResult> ToSignInAsync(string? returnUrl)
    {
        if (IsSignedIn)
        {
            await signingOut.ExecuteAsync(HttpContext, noted: null, HttpContext.RequestAborted);
        }

        return RedirectToAction(nameof(SignInController.Show), "SignIn", new { returnUrl });
    }
}
