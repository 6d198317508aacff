using FluentValidation;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

/// <summary>Setting one's second factor up while signed in: the proof, then the offer, then a code that confirms it. Also on another phone.</summary>
[Authorize]
public sealed class SetUpController(
    UserManager<User> accounts,
    SignInManager<User> signIn,
    ProofOfOwner proof,
    SetUpSecondFactor setUp,
    SealedForms forms,
    IValidator<ProofInput> proofShape,
    IValidator<SetUpInput> shape) : Controller
{
    [HttpGet("/account/second-factor/setup")]
    public async Task<IActionResult> Ask() => View("SetUpProof", new ProofPage((await accounts.OfAsync(ActingUser.From(User))).TwoFactorEnabled));

    [HttpPost("/account/second-factor/setup")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Offer(ProofInput input, CancellationToken cancellationToken)
    {
        var who = ActingUser.From(User);
        var account = await accounts.OfAsync(who);
        if (await ModelState.AcceptsAsync(proofShape, input with { AsksForCode = account.TwoFactorEnabled }, cancellationToken))
        {
            if (await proof.ExecuteAsync(account, input, who, andThen: null, cancellationToken))
            {
                return View("SetUp", SetUpPage.Of(NewFactor.For(account), account, forms, who));
            }

            ModelState.AddModelError(nameof(input.Password), account.TwoFactorEnabled ? SecondFactorWords.ProofRefused : SecondFactorWords.PasswordRefused);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SetUpProof", new ProofPage(account.TwoFactorEnabled));
    }

    [HttpPost("/account/second-factor")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Confirm(SetUpInput input, CancellationToken cancellationToken)
    {
        var who = ActingUser.From(User);
        var account = await accounts.OfAsync(who);
        if (!forms.TryOpen<NewFactor>(input.Offer, who, out var offered))
        {
            return BeginAgain();
        }

        if (!await ModelState.AcceptsAsync(shape, input, cancellationToken))
        {
            return OfferAgain(offered!, account, who);
        }

        switch (await setUp.ExecuteAsync(account, offered!, input.OneTimeCode!, who, cancellationToken))
        {
            case SetUpOutcome.Done or SetUpOutcome.DoneBefore:
                await signIn.SignInWithClaimsAsync(account, isPersistent: false, who.Room?.ToClaims() ?? []);
                return View("RecoveryCodes", new RecoveryCodesPage(offered!.Codes.All, Url.Action(nameof(SecondFactorController.Show), "SecondFactor")!, IsFirst: true));
            case SetUpOutcome.WrongCode:
                ModelState.AddModelError(nameof(input.OneTimeCode), SecondFactorWords.WrongFirstCode);
                return OfferAgain(offered!, account, who);
            case SetUpOutcome.Void:
                return BeginAgain();
            default:
                throw new InvalidOperationException("An outcome without an answer.");
        }
    }

    private ViewResult OfferAgain(NewFactor offered, User account, ActingUser who)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SetUp", SetUpPage.Of(offered, account, forms, who));
    }

    private RedirectToActionResult BeginAgain()
    {
        TempData.Flash(SecondFactorWords.OfferVoid, isDone: false);
        return RedirectToAction(nameof(Ask));
    }
}
