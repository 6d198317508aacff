using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.Account.Passwords;

[AllowAnonymous]
public sealed class ForgottenController(AskForReset askForReset, IValidator<ForgottenInput> validator) : AppController
{
    [HttpGet("/account/forgotten")]
    public IActionResult Show() => View("Forgotten", new ForgottenInput());

    [HttpPost("/account/forgotten")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Ask(ForgottenInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Forgotten", input);
        }

        await askForReset.ExecuteAsync(input.Email!, cancellationToken);
        return RedirectToAction(nameof(Sent));
    }

    [HttpGet("/account/forgotten/sent")]
    public IActionResult Sent() => View("ForgottenSent");
}
