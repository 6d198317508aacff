using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

[Authorize]
public sealed class SecondFactorController(
    UserManager<User> accounts, StoredFactors stored, SecondFactorRule rule, TurnOffSecondFactor turnOff, IValidator<ProofInput> validator)
    : AppController
{
    [HttpGet("/account/second-factor")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        var left = await stored.CodesLeftAsync(account, cancellationToken);
        return View("SecondFactor", SecondFactorPage.Of(account, rule, Who, left));
    }

    [HttpGet("/account/second-factor/removal")]
    public async Task<IActionResult> AskToTurnOff() =>
        rule.IsRequiredOf(Who.Roles) || (await accounts.OfAsync(Who)) is { TwoFactorEnabled: false }
            ? RedirectToAction(nameof(Show))
            : View("TurnOff", new ProofPage(AsksForCode: true));

    [HttpPost("/account/second-factor/removal")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> TurnOff(ProofInput input, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        if (!account.TwoFactorEnabled)
        {
            return RedirectToAction(nameof(Show));
        }

        if (!await ModelState.AcceptsAsync(validator, input with { AsksForCode = true }, cancellationToken))
        {
            return Invalid();
        }

        if ((await turnOff.ExecuteAsync(account, input, Who, cancellationToken)).WhyNot is not { } reason)
        {
            return Back(Flash.Done("Two-step verification is off. You were signed out everywhere else."), nameof(Show));
        }

        ModelState.AddModelError(reason == SecondFactorRefusal.Required ? "" : nameof(input.Password), reason.InWords());
        return Invalid();
    }

    private IActionResult Invalid()
    {
        return Invalid("TurnOff", new ProofPage(AsksForCode: true));
    }
}
