using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>
/// Sets a password for who opened a link that was sent to the account. Every sign-in of the account ends, the link with
/// them; a locked account is open again. A second factor is asked for at the next sign-in as ever.
/// </summary>
public sealed class SetPasswordByLink(
    UserManager<Data.Accounts.Account> accounts, AccountLinks links, TellOfPassword tell, SignInTrail trail, OfficeClock clock)
{
    /// <summary>Sets it, or says why not.</summary>
    public async Task<LinkOutcome> ExecuteAsync(LinkKind kind, string? token, string password)
    {
        if (await links.WhoseAsync(kind, token) is not { } account)
        {
            return new LinkOutcome.Spent();
        }

        var now = clock.Now;
        Lockout.Forget(account);
        account.EmailConfirmed = true;
        trail.Note(kind == LinkKind.Invitation ? EventNames.InvitationAccepted : EventNames.PasswordReset, account.Id, who: null);
        if (kind == LinkKind.Reset)
        {
            tell.Post(account, now);
        }

        // Identity saves account, event and message together, or none of them. Its own token is made and used up on the spot:
        // it would be checked by the machine's clock.
        var result = await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password);
        if (result.Succeeded)
        {
            return new LinkOutcome.Set();
        }

        // Of two who use the link at once, the second finds the account changed.
        return result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))
            ? new LinkOutcome.Spent()
            : new LinkOutcome.Unfit([.. result.Errors.Select(error => error.Description)]);
    }
}
