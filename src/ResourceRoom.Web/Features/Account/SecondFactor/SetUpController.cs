using System.Diagnostics;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

[Authorize]
public sealed class SetUpController(
    UserManager<User> accounts,
    SignInManager<User> signIn,
    ProofOfOwner proof,
    SetUpSecondFactor setUp,
    SealedForms forms,
    IValidator<ProofInput> proofShape,
    IValidator<SetUpInput> shape) : AppController
{
    [HttpGet("/account/second-factor/setup")]
    public async Task<IActionResult> Ask() => View("SetUpProof", new ProofPage((await accounts.OfAsync(Who)).TwoFactorEnabled));

    [HttpPost("/account/second-factor/setup")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Offer(ProofInput input, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        if (await ModelState.AcceptsAsync(proofShape, input with { AsksForCode = account.TwoFactorEnabled }, cancellationToken))
        {
            if (await proof.ExecuteAsync(account, input, Who, andThen: null, cancellationToken))
            {
                return View("SetUp", SetUpPage.Of(NewFactor.For(account), account, forms, Who));
            }

            ModelState.AddModelError(nameof(input.Password), account.TwoFactorEnabled ? SecondFactorWords.ProofRefused : SecondFactorWords.PasswordRefused);
        }

        return Invalid("SetUpProof", new ProofPage(account.TwoFactorEnabled));
    }

    [HttpPost("/account/second-factor")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Confirm(SetUpInput input, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        if (!forms.TryOpen<NewFactor>(input.Offer, Who, out var offered))
        {
            return BeginAgain();
        }

        if (!await ModelState.AcceptsAsync(shape, input, cancellationToken))
        {
            return OfferAgain(offered!, account, Who);
        }

        switch (await setUp.ExecuteAsync(account, offered!, input.OneTimeCode!, Who, cancellationToken))
        {
            case SetUpOutcome.Done or SetUpOutcome.DoneBefore:
                await signIn.SignInWithClaimsAsync(account, isPersistent: false, Who.Room?.ToClaims() ?? []);
                return View("RecoveryCodes", new RecoveryCodesPage(offered!.Codes.All, Url.Action(nameof(SecondFactorController.Show), "SecondFactor")!, IsFirst: true));
            case SetUpOutcome.WrongCode:
                ModelState.AddModelError(nameof(input.OneTimeCode), SecondFactorWords.WrongFirstCode);
                return OfferAgain(offered!, account, Who);
            case SetUpOutcome.Void:
                return BeginAgain();
            default:
                throw new UnreachableException();
        }
    }

    private IActionResult OfferAgain(NewFactor offered, User account, ActingUser who)
    {
        return Invalid("SetUp", SetUpPage.Of(offered, account, forms, Who));
    }

    private RedirectToActionResult BeginAgain()
    {
        return Back(Flash.NotDone(SecondFactorWords.OfferVoid), nameof(Ask));
    }
}
