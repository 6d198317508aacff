using System.Diagnostics;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SignIn;

[AllowAnonymous]
public sealed class SignInController(CheckPassword checkPassword, SignInSteps steps, SignInCompletion signInCompletion, ReturnAddress returnAddress, IValidator<SignInInput> validator) : AppController
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
    public async Task<IActionResult> Submit(SignInInput input, CancellationToken cancellationToken)
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return returnAddress.After(this, input.ReturnUrl);
        }

        // Whoever began to sign in at this desk before has left.
        await steps.EndAsync(HttpContext);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid(input);
        }

        switch (await checkPassword.ExecuteAsync(input.Email!, input.Password!, cancellationToken))
        {
            case PasswordAnswer.TooMany:
                Response.Headers.RetryAfter = "1";
                ModelState.AddModelError(nameof(input.Email), SignInWords.TooMany);
                return Invalid(input, StatusCodes.Status429TooManyRequests);
            case PasswordAnswer.Refused:
                ModelState.AddModelError(nameof(input.Email), SignInWords.Refused);
                return Invalid(input);
            case PasswordAnswer.Passed { NeedsSecondStep: true } passed:
                await steps.BeginAsync(HttpContext, passed.Account, SignInStage.Code, cancellationToken);
                return RedirectToAction(nameof(SecondStepController.Show), "SecondStep", new { returnUrl = input.ReturnUrl });
            case PasswordAnswer.Passed passed:
                return await signInCompletion.CompleteAsync(this, passed.Account, input.ReturnUrl, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private IActionResult Invalid(SignInInput input, int status = StatusCodes.Status422UnprocessableEntity)
    {
        return Page("SignIn", input with { Password = null }, status);
    }
}
