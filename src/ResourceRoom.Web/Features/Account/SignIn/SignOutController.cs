using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Account.MyAccount;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SignIn;

[Authorize]
public sealed class SignOutController(
    SigningOut signingOut, SignOutEverywhere signOutEverywhere) : AppController
{
    [HttpPost("/account/sign-out")]
    public async Task<IActionResult> SignOutNow(CancellationToken cancellationToken)
    {
        await signingOut.ExecuteAsync(HttpContext, new SignedOut(IsIdle: false), cancellationToken);
        return ToSignIn(SignInReason.SignedOut);
    }

    [HttpPost("/account/sign-out-everywhere")]
    public async Task<IActionResult> Everywhere(CancellationToken cancellationToken)
    {
        await signOutEverywhere.ExecuteAsync(Who, cancellationToken);
        await signingOut.ExecuteAsync(HttpContext, noted: null, cancellationToken);
        return ToSignIn(SignInReason.SignedOutEverywhere);
    }

    [AllowAnonymous]
    [HttpGet("/account/signed-out")]
    public async Task<IActionResult> Idle(CancellationToken cancellationToken)
    {
        if (Request.ComesFromThisSite())
        {
            await signingOut.ExecuteAsync(HttpContext, new SignedOut(IsIdle: true), cancellationToken);
        }

        return ToSignIn(SignInReason.Idle);
    }

    [HttpPost("/account/keep-alive")]
    public IActionResult KeepAlive() => NoContent();

    private RedirectToActionResult ToSignIn(SignInReason reason) => RedirectToAction(nameof(SignInController.Show), "SignIn", new { reason });
}
