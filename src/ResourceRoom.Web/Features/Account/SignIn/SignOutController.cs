using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Account.MyAccount;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SignIn;

[Authorize]
public sealed class SignOutController(
    SignInManager<User> signIn, SignOutEverywhere signOutEverywhere, SignInTrail trail, ResourceRoomDb db) : AppController
{
    [HttpPost("/account/sign-out")]
    public async Task<IActionResult> SignOutNow(CancellationToken cancellationToken)
    {
        await EndAsync(idle: false, cancellationToken);
        return ToSignIn(SignInReason.SignedOut);
    }

    [HttpPost("/account/sign-out-everywhere")]
    public async Task<IActionResult> Everywhere(CancellationToken cancellationToken)
    {
        await signOutEverywhere.ExecuteAsync(Who, cancellationToken);
        await RoomChoice.EndAsync(HttpContext);
        await SecondStep.EndAsync(HttpContext);
        await signIn.SignOutAsync();
        return ToSignIn(SignInReason.SignedOutEverywhere);
    }

    [AllowAnonymous]
    [HttpGet("/account/signed-out")]
    public async Task<IActionResult> Idle(CancellationToken cancellationToken)
    {
        if (Request.ComesFromThisSite())
        {
            await EndAsync(idle: true, cancellationToken);
        }

        return ToSignIn(SignInReason.Idle);
    }

    [HttpPost("/account/keep-alive")]
    public IActionResult KeepAlive() => NoContent();

    private async Task EndAsync(bool idle, CancellationToken cancellationToken)
    {
        await RoomChoice.EndAsync(HttpContext);
        await SecondStep.EndAsync(HttpContext);
        if (User.Identity is not { IsAuthenticated: true })
        {
            return;
        }

        trail.Note(new SignedOut(idle), Who.AccountId, Who);
        await db.SaveChangesAsync(cancellationToken);
        await signIn.SignOutAsync();
    }

    private RedirectToActionResult ToSignIn(SignInReason reason) => RedirectToAction(nameof(SignInController.Show), "SignIn", new { reason });
}
