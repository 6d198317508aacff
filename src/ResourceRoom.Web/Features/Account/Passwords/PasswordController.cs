using System.Diagnostics;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Passwords;

[Authorize]
public sealed class PasswordController(
    UserManager<User> accounts, ChangePassword changePassword, PasswordSetting setting, IValidator<ChangePasswordInput> validator) : AppController
{
    [HttpGet("/account/password")]
    public async Task<IActionResult> Show() => View("Password", await LeastLengthAsync());

    [HttpPost("/account/password")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Change(ChangePasswordInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            await ModelState.AddUnfitAsync(setting, await accounts.OfAsync(Who), input.NewPassword);
            return await InvalidAsync();
        }

        var outcome = await changePassword.ExecuteAsync(Who, input.CurrentPassword!, input.NewPassword!, cancellationToken);
        switch (outcome)
        {
            case PasswordOutcome.Changed:
                return Back(Flash.Done(outcome.InWords()), nameof(Show));
            case PasswordOutcome.WrongCurrent:
                ModelState.AddModelError(nameof(input.CurrentPassword), outcome.InWords());
                return await InvalidAsync();
            case PasswordOutcome.Unfit unfit:
                ModelState.AddUnfit(unfit.Reasons);
                return await InvalidAsync();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> InvalidAsync() => Invalid("Password", await LeastLengthAsync());

    private async Task<int> LeastLengthAsync() => PasswordBlocklist.LeastLength(await accounts.OfAsync(Who));
}
