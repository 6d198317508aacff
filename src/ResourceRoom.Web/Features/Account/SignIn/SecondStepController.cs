using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SignIn;

[AllowAnonymous]
public sealed class SecondStepController(
    SecondFactorCheck check, StoredFactors stored, SignInSteps steps, SignInCompletion signInCompletion, IValidator<SecondStepInput> validator)
    : AppController
{
    [HttpGet("/account/second-factor/code")]
    public Task<IActionResult> Show(string? returnUrl) => AskAsync("Code", returnUrl);

    [HttpGet("/account/second-factor/recovery-code")]
    public Task<IActionResult> ShowRecovery(string? returnUrl) => AskAsync("RecoveryCode", returnUrl);

    [HttpPost("/account/second-factor/code")]
    public Task<IActionResult> Submit(SecondStepInput input, CancellationToken cancellationToken) => TakeAsync("Code", input, cancellationToken);

    [HttpPost("/account/second-factor/recovery-code")]
    public Task<IActionResult> SubmitRecovery(SecondStepInput input, CancellationToken cancellationToken) =>
        TakeAsync("RecoveryCode", input, cancellationToken);

    private async Task<IActionResult> AskAsync(string view, string? returnUrl) =>
        await steps.WhoAsync(HttpContext, SignInStage.Code) switch
        {
            null => ToSignIn(returnUrl),
            { TwoFactorEnabled: false } => RedirectToAction(nameof(FirstSetUpController.Show), "FirstSetUp", new { returnUrl }),
            _ => View(view, new SecondStepInput { ReturnUrl = returnUrl }),
        };

    private async Task<IActionResult> TakeAsync(string view, SecondStepInput input, CancellationToken cancellationToken)
    {
        if (await steps.WhoAsync(HttpContext, SignInStage.Code) is not { TwoFactorEnabled: true } account)
        {
            return ToSignIn(input.ReturnUrl);
        }

        if (await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            var stamp = account.SecurityStamp;
            var answer = await check.TakeAsync(account, input.OneTimeCode!, who: null, andThen: null, cancellationToken);
            if (account.SecurityStamp != stamp || (answer != CodeAnswer.Refused && !await steps.TakeAsync(HttpContext, SignInStage.Code)))
            {
                // The password was changed or access ended while the code was looked at, or another code was quicker.
                return ToSignIn(input.ReturnUrl);
            }

            if (answer != CodeAnswer.Refused)
            {
                await SayWhatIsLeftAsync(account, answer, cancellationToken);
                return await signInCompletion.CompleteAsync(this, account, input.ReturnUrl, cancellationToken);
            }

            ModelState.AddModelError(nameof(input.OneTimeCode), SignInWords.CodeRefused);
        }

        return Invalid(view, input with { OneTimeCode = null });
    }

    private async Task SayWhatIsLeftAsync(User account, CodeAnswer answer, CancellationToken cancellationToken)
    {
        if (answer == CodeAnswer.RecoveryCode)
        {
            var left = await stored.CodesLeftAsync(account, cancellationToken);
            TempData.Flash(SecondFactorWords.CodeUsed(left), isDone: left > RecoveryCode.FewLeft);
        }
    }

    private RedirectToActionResult ToSignIn(string? returnUrl) =>
        RedirectToAction(nameof(SignInController.Show), "SignIn", new { returnUrl, reason = SignInReason.StepExpired });
}
