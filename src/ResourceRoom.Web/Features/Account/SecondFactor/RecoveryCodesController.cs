using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

[Authorize]
public sealed class RecoveryCodesController(
    UserManager<User> accounts, MakeRecoveryCodes make, SealedForms forms, IValidator<ProofInput> validator) : AppController
{
    [HttpGet("/account/second-factor/recovery-codes")]
    public async Task<IActionResult> Ask() =>
        (await accounts.OfAsync(Who)).TwoFactorEnabled
            ? View("NewRecoveryCodes", Page(NewRecoveryCodes.Make()))
            : ToSecondFactor();

    [HttpPost("/account/second-factor/recovery-codes")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Make(ProofInput input, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        if (!account.TwoFactorEnabled)
        {
            return ToSecondFactor();
        }

        if (!forms.TryOpen<NewRecoveryCodes>(input.Offer, Who, out var offered))
        {
            return Back(Flash.NotDone(SecondFactorWords.OfferVoid), nameof(Ask));
        }

        if (await ModelState.AcceptsAsync(validator, input with { AsksForCode = true }, cancellationToken))
        {
            if ((await make.ExecuteAsync(account, offered!, input, Who, cancellationToken)).WhyNot is not { } reason)
            {
                return View("RecoveryCodes", new RecoveryCodesPage(offered!.All, Url.Action(nameof(SecondFactorController.Show), "SecondFactor")!, IsFirst: false));
            }

            ModelState.AddModelError(nameof(input.Password), reason.InWords());
        }

        return Invalid("NewRecoveryCodes", Page(offered!));
    }

    private ProofPage Page(NewRecoveryCodes offered) => new(AsksForCode: true, forms.Seal(offered, Who));

    private RedirectToActionResult ToSecondFactor() => RedirectToAction(nameof(SecondFactorController.Show), "SecondFactor");
}
