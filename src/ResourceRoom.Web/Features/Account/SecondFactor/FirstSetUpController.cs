using System.Diagnostics;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Account.SignIn;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

[AllowAnonymous]
public sealed class FirstSetUpController(
    SignInSteps steps, SetUpSecondFactor setUp, SealedForms forms, SignInCompletion signInCompletion, IValidator<SetUpInput> validator) : AppController
{
    /// <summary>Offers a second factor. Opening the page again offers another one; only the one that is confirmed counts.</summary>
    [HttpGet("/account/second-factor/first")]
    public async Task<IActionResult> Show(string? returnUrl) =>
        await steps.WhoAsync(HttpContext, SignInStage.Code) switch
        {
            null => ToSignIn(returnUrl),
            { TwoFactorEnabled: true } => RedirectToAction(nameof(SecondStepController.Show), "SecondStep", new { returnUrl }),
            var account => View("SetUp", PageOf(account, NewFactor.For(account), returnUrl)),
        };

    [HttpPost("/account/second-factor/first")]
    public async Task<IActionResult> Confirm(SetUpInput input, CancellationToken cancellationToken)
    {
        if (await steps.WhoAsync(HttpContext, SignInStage.Code) is not { } account
            || !forms.TryOpen<NewFactor>(input.Offer, account.BeforeSignIn(), out var offered))
        {
            return ToSignIn(input.ReturnUrl);
        }

        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("SetUp", PageOf(account, offered!, input.ReturnUrl));
        }

        switch (await setUp.ExecuteAsync(account, offered!, input.OneTimeCode!, who: null, cancellationToken))
        {
            case SetUpOutcome.Done when await steps.TakeAsync(HttpContext, SignInStage.Code):
                var next = await signInCompletion.AddressAsync(this, account, input.ReturnUrl, cancellationToken);
                return View("RecoveryCodes", new RecoveryCodesPage(offered!.Codes.All, next, IsFirst: true));
            case SetUpOutcome.Done or SetUpOutcome.DoneBefore:
                // The code was taken by the form that came first; this one signs nobody in.
                return View("RecoveryCodes", new RecoveryCodesPage(offered!.Codes.All, Url.Action(nameof(SignInController.Show), "SignIn", new { input.ReturnUrl })!, IsFirst: true));
            case SetUpOutcome.WrongCode:
                ModelState.AddModelError(nameof(input.OneTimeCode), SecondFactorWords.WrongFirstCode);
                return Invalid("SetUp", PageOf(account, offered!, input.ReturnUrl));
            case SetUpOutcome.Void:
                return ToSignIn(input.ReturnUrl);
            default:
                throw new UnreachableException();
        }
    }

    private SetUpPage PageOf(User account, NewFactor offered, string? returnUrl) =>
        SetUpPage.Of(offered, account, forms, account.BeforeSignIn()) with { IsFirst = true, ReturnUrl = returnUrl };

    private RedirectToActionResult ToSignIn(string? returnUrl) =>
        RedirectToAction(nameof(SignInController.Show), "SignIn", new { returnUrl, reason = SignInReason.StepExpired });
}
