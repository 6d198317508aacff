using System.Globalization;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>
/// Changes one's own password. This sign-in goes on in its room; every other sign-in of the account ends, because it was
/// made with the old one. Wrong guesses of the current password count towards the lockout.
/// </summary>
public sealed class ChangePassword(
    UserManager<Data.Accounts.Account> accounts,
    SignInManager<Data.Accounts.Account> signIn,
    PasswordCheck check,
    SignInTrail trail,
    TellOfPassword tell,
    OfficeClock clock)
{
    /// <summary>Changes it, or says why not.</summary>
    public async Task<PasswordRefusal?> ExecuteAsync(ActingUser who, string current, string next, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByIdAsync(who.AccountId.ToString(CultureInfo.InvariantCulture))
            ?? throw new InvalidOperationException("The signed-in account is gone.");
        var isRight = check.Compare(account, current) != PasswordVerificationResult.Failed;
        var isLocked = Lockout.IsLocked(account, clock.Now);
        if (!isRight || isLocked)
        {
            trail.Note(EventNames.PasswordRefused, account.Id, who, new SignInDetail { IsLocked = isLocked });
            await check.CountFailureAsync(account, cancellationToken);
            return new PasswordRefusal.WrongCurrent();
        }

        // Identity saves the account, and with it event and message; when it refuses the password, none of them is saved.
        trail.Note(EventNames.PasswordChanged, account.Id, who);
        tell.Post(account, clock.Now);
        var result = await accounts.ChangePasswordAsync(account, current, next);
        if (!result.Succeeded)
        {
            return new PasswordRefusal.Unfit([.. result.Errors.Select(error => error.Description)]);
        }

        await signIn.SignInWithClaimsAsync(account, isPersistent: false, who.Room?.ToClaims() ?? []);
        return null;
    }
}
