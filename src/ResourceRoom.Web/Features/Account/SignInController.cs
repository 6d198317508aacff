using FluentValidation;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>Signing in: password first, then a room for those who have several.</summary>
[AllowAnonymous]
public sealed class SignInController(CheckPassword checkPassword, RoomSignIn roomSignIn, IValidator<SignInInput> validator) : Controller
{
    // One sentence for an unknown address, a wrong password and a locked account: an answer must not tell which.
    private const string Refused =
        "The e-mail address and password do not match an account, or the account is locked for some minutes after too many tries.";

    private const string NoRoom =
        "Your account is not assigned to an open resource room (Policy 1.11.2, item 2.1). Ask your LWIA administrator to assign you to one.";

    /// <summary>The form.</summary>
    [HttpGet("/account/sign-in")]
    public IActionResult Show(string? returnUrl) =>
        User.Identity is { IsAuthenticated: true } ? LocalRedirect("/") : View("SignIn", new SignInInput { ReturnUrl = returnUrl });

    /// <summary>Checks the password and goes on to the room, the choice of one, or the page asked for.</summary>
    [HttpPost("/account/sign-in")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Submit(SignInInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid(input);
        }

        if (await checkPassword.ExecuteAsync(input.Email!, input.Password!, cancellationToken) is not { } passed)
        {
            ModelState.AddModelError(nameof(input.Email), Refused);
            return Invalid(input);
        }

        if (!passed.NeedsRoom)
        {
            await roomSignIn.ExecuteAsync(passed.Account, room: null, cancellationToken);
            return Onward(input.ReturnUrl);
        }

        switch (passed.Rooms)
        {
            case []:
                ModelState.AddModelError(nameof(input.Email), NoRoom);
                return Invalid(input);
            case [var only]:
                await roomSignIn.ExecuteAsync(passed.Account, only, cancellationToken);
                return Onward(input.ReturnUrl);
            default:
                await RoomChoice.BeginAsync(HttpContext, passed.Account.Id);
                return RedirectToAction(nameof(RoomController.Show), "Room", new { returnUrl = input.ReturnUrl });
        }
    }

    private LocalRedirectResult Onward(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");

    private ViewResult Invalid(SignInInput input)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SignIn", input with { Password = null });
    }
}
