using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SignIns;

/// <summary>Where the account is signed in now, and ending one of these sign-ins.</summary>
[Authorize]
public sealed class SignInsController(UserManager<User> accounts, EndSignIn endSignIn, IValidator<ProofInput> validator, ResourceRoomDb db, OfficeClock clock) : AppController
{
    [HttpGet("/account/sign-ins")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var own = await SignInSessions.NumberOfAsync(HttpContext);
        var open = await Open().OrderByDescending(session => session.LastUsedAt).ThenByDescending(session => session.Id).ToListAsync(cancellationToken);
        return View("SignIns", new OpenSignInList(own).PageOf(open));
    }

    [HttpGet("/account/sign-ins/{id:guid}/end")]
    public async Task<IActionResult> Ask(Guid id, CancellationToken cancellationToken) => Page("EndSignIn", await PageOfAsync(id, cancellationToken));

    [HttpPost("/account/sign-ins/{id:guid}/end")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> End(Guid id, ProofInput input, CancellationToken cancellationToken)
    {
        if (await PageOfAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (await ModelState.AcceptsAsync(validator, input with { AsksForCode = false }, cancellationToken))
        {
            if (await endSignIn.ExecuteAsync(await accounts.OfAsync(Who), id, input, Who, cancellationToken))
            {
                return Back(Flash.Done("That sign-in has ended."), nameof(Show));
            }

            ModelState.AddModelError(nameof(input.Password), SecondFactorWords.PasswordRefused);
        }

        return Invalid("EndSignIn", page);
    }

    private async Task<EndSignInPage?> PageOfAsync(Guid id, CancellationToken cancellationToken) =>
        await Open().FirstOrDefaultAsync(session => session.PublicId == id, cancellationToken) is { } session ? new(session) : null;

    private IQueryable<SignInSession> Open() => db.SignInSessions.AsNoTracking().InUse(clock.Now).Where(session => session.AccountId == Who.AccountId);
}
