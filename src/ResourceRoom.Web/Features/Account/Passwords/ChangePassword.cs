using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>
/// Changes one's own password. This sign-in goes on in its room; every other sign-in of the account ends, because it was
/// made with the old one. Wrong guesses of the current password count towards the lockout.
/// </summary>
public sealed class ChangePassword(
    SignInManager<User> signIn,
    PasswordCheck check,
    PasswordSetting setting,
    SignInTrail trail,
    PasswordChangedMail tell,
    ResourceRoomDb db,
    OfficeClock clock)
{
    public Task<PasswordOutcome> ExecuteAsync(ActingUser who, string current, string next, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(who, current, next, cancellationToken));

    private async Task<PasswordOutcome> ChangeAsync(ActingUser who, string current, string next, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var account = await signIn.UserManager.OfAsync(who);
        var isRight = await check.CompareAsync(account, current, cancellationToken) is { } result && result != PasswordVerificationResult.Failed;
        var isLocked = Lockout.IsLocked(account, now);
        if (!isRight || isLocked)
        {
            trail.Note(new PasswordChangeFailed(isLocked), account.Id, who);
            await check.CountFailureAsync(account, cancellationToken);
            return new PasswordOutcome.WrongCurrent();
        }

        var reasons = await setting.SetAsync(account, next);
        if (reasons.Count > 0)
        {
            return new PasswordOutcome.Unfit(reasons);
        }

        account.Touch(now);
        trail.Note(new PasswordChanged(), account.Id, who);
        tell.Post(account, now);
        await db.SaveChangesAsync(cancellationToken);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, who.Room?.ToClaims() ?? []);
        return new PasswordOutcome.Changed();
    }
}
