using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SignIn;

[AllowAnonymous]
public sealed class SignInController(CheckPassword checkPassword, SignInCompletion signInCompletion, ReturnAddress returnAddress, IValidator<SignInInput> validator) : AppController
{
    [HttpGet("/account/sign-in")]
    [HttpHead("/account/sign-in")]
    public IActionResult Show(string? returnUrl, string? reason)
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return returnAddress.After(this, returnUrl);
        }

        ViewData["Notice"] = Enum.TryParse<SignInReason>(reason, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known.InWords() : null;
        return View("SignIn", new SignInInput { ReturnUrl = returnUrl });
    }

    [HttpPost("/account/sign-in")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Submit(SignInInput input, CancellationToken cancellationToken)
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return returnAddress.After(this, input.ReturnUrl);
        }

        // Whoever began to sign in at this desk before has left.
        await RoomChoice.EndAsync(HttpContext);
        await SecondStep.EndAsync(HttpContext);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid(input);
        }

        if (await checkPassword.ExecuteAsync(input.Email!, input.Password!, cancellationToken) is not { } passed)
        {
            ModelState.AddModelError(nameof(input.Email), SignInWords.Refused);
            return Invalid(input);
        }

        if (!passed.NeedsSecondStep)
        {
            return await signInCompletion.CompleteAsync(this, passed.Account, input.ReturnUrl, cancellationToken);
        }

        await SecondStep.BeginAsync(HttpContext, passed.Account);
        return RedirectToAction(nameof(SecondStepController.Show), "SecondStep", new { returnUrl = input.ReturnUrl });
    }

    private IActionResult Invalid(SignInInput input)
    {
        return Invalid("SignIn", input with { Password = null });
    }
}
