using System.Diagnostics;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Account.SignIn;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.Passwords;

[AllowAnonymous]
public sealed class LinkController(
    AccountLinks links, SetPasswordByLink setPassword, PasswordSetting setting, SigningOut signingOut, IValidator<NewPasswordInput> validator) : AppController
{
    [HttpGet("/account/reset")]
    public Task<IActionResult> ShowReset(string? token) => ShowAsync(LinkKind.Reset, token);

    [HttpPost("/account/reset")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public Task<IActionResult> Reset(NewPasswordInput input, CancellationToken cancellationToken) => SetAsync(LinkKind.Reset, input, cancellationToken);

    [HttpGet("/account/invitation")]
    public Task<IActionResult> ShowInvitation(string? token) => ShowAsync(LinkKind.Invitation, token);

    [HttpPost("/account/invitation")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public Task<IActionResult> Accept(NewPasswordInput input, CancellationToken cancellationToken) => SetAsync(LinkKind.Invitation, input, cancellationToken);

    private async Task<IActionResult> ShowAsync(LinkKind kind, string? token)
    {
        if (token is null)
        {
            return Page(kind, await links.WhoseAsync(kind, LinkCookie.Read(HttpContext)));
        }

        // A token that opens nothing is not kept; the page then says so.
        if (await links.WhoseAsync(kind, token) is not null)
        {
            LinkCookie.Keep(HttpContext, token);
        }
        else
        {
            LinkCookie.Drop(HttpContext);
        }

        return RedirectToAction(kind == LinkKind.Reset ? nameof(ShowReset) : nameof(ShowInvitation), new { token = (string?)null });
    }

    private async Task<IActionResult> SetAsync(LinkKind kind, NewPasswordInput input, CancellationToken cancellationToken)
    {
        var token = LinkCookie.Read(HttpContext);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            var account = await links.WhoseAsync(kind, token);
            if (account is not null)
            {
                await ModelState.AddUnfitAsync(setting, account, input.NewPassword);
            }

            return Page(kind, account);
        }

        switch (await setPassword.ExecuteAsync(kind, token, input.NewPassword!, cancellationToken))
        {
            case LinkOutcome.Set:
                await signingOut.ExecuteAsync(HttpContext, noted: null, cancellationToken);
                return RedirectToAction(nameof(SignInController.Show), "SignIn", new { reason = SignInReason.PasswordSet });
            case LinkOutcome.Spent:
                return Page(kind, account: null);
            case LinkOutcome.Unfit unfit:
                ModelState.AddUnfit(unfit.Reasons);
                return Page(kind, await links.WhoseAsync(kind, token));
            default:
                throw new UnreachableException();
        }
    }

    private IActionResult Page(LinkKind kind, User? account)
    {
        var page = new LinkPage(kind, account);
        return account is null ? Page("LinkSpent", page, StatusCodes.Status410Gone)
            : ModelState.IsValid ? View("NewPassword", page)
            : Invalid("NewPassword", page);
    }
}
