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

namespace ResourceRoom.Web.Features.Account.SecondFactor;

/// <summary>One's own second factor: its state, and turning it off.</summary>
[Authorize]
public sealed class SecondFactorController(
    UserManager<User> accounts, StoredFactors stored, SecondFactorRule rule, TurnOffSecondFactor turnOff, IValidator<ProofInput> validator)
    : Controller
{
    [HttpGet("/account/second-factor")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(ActingUser.From(User));
        var left = await stored.CodesLeftAsync(account, cancellationToken);
        return View("SecondFactor", new SecondFactorPage(account.TwoFactorEnabled, rule.IsRequiredOf(ActingUser.From(User).Roles), left));
    }

    [HttpGet("/account/second-factor/removal")]
    public async Task<IActionResult> AskToTurnOff() =>
        rule.IsRequiredOf(ActingUser.From(User).Roles) || (await accounts.OfAsync(ActingUser.From(User))) is { TwoFactorEnabled: false }
            ? RedirectToAction(nameof(Show))
            : View("TurnOff", new ProofPage(AsksForCode: true));

    [HttpPost("/account/second-factor/removal")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> TurnOff(ProofInput input, CancellationToken cancellationToken)
    {
        var who = ActingUser.From(User);
        var account = await accounts.OfAsync(who);
        if (!account.TwoFactorEnabled)
        {
            return RedirectToAction(nameof(Show));
        }

        if (!await ModelState.AcceptsAsync(validator, input with { AsksForCode = true }, cancellationToken))
        {
            return Invalid();
        }

        switch (await turnOff.ExecuteAsync(account, input, who, cancellationToken))
        {
            case TurnOffOutcome.Done:
                TempData.Flash("Your second factor is off. Other places where you were signed in are signed out.");
                return RedirectToAction(nameof(Show));
            case TurnOffOutcome.Required:
                ModelState.AddModelError("", SecondFactorWords.Required);
                return Invalid();
            case TurnOffOutcome.WrongProof:
                ModelState.AddModelError(nameof(input.Password), SecondFactorWords.ProofRefused);
                return Invalid();
            case TurnOffOutcome.PasswordTooShort:
                ModelState.AddModelError(nameof(input.Password), SecondFactorWords.PasswordTooShort);
                return Invalid();
            default:
                throw new InvalidOperationException("An outcome without words.");
        }
    }

    private ViewResult Invalid()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("TurnOff", new ProofPage(AsksForCode: true));
    }
}
