using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SignIn;

public sealed record PasswordPassed(User Account, bool NeedsSecondStep);

/// <summary>
/// Checks email and password, counts failures towards the lockout, and notes a refusal. Whoever the address belongs to,
/// a refusal costs one look-up, one hash and one save.
/// </summary>
public sealed class CheckPassword(
    UserManager<User> accounts, PasswordCheck check, SecondFactorRule rule, SignInTrail trail, ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The account whose password this is, or null: unknown, wrong, locked and ended are not told apart.</summary>
    public async Task<PasswordPassed?> ExecuteAsync(string email, string password, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        if (!await AcceptsAsync(account, password, cancellationToken) || account is null)
        {
            await RefuseAsync(account, cancellationToken);
            return null;
        }

        return new PasswordPassed(account, account.TwoFactorEnabled || rule.IsRequiredOf(await accounts.GetRolesAsync(account), password));
    }

    private Task<bool> AcceptsAsync(User? account, string password, CancellationToken cancellationToken) => db.RetryOnConflictAsync(
        async () =>
        {
            // Also of an unknown account, so that it costs as much time.
            var result = check.Compare(account, password);
            if (account is null || IsLocked(account) || !account.MaySignInOn(clock.Today) || result == PasswordVerificationResult.Failed)
            {
                return false;
            }

            await check.AcceptAsync(account, password, result, cancellationToken);
            return true;
        },
        () => db.Entry(account!).ReloadAsync(cancellationToken));

    private async Task RefuseAsync(User? account, CancellationToken cancellationToken)
    {
        trail.Note(new SignInFailed(IsLocked(account), IsEnded: account?.MaySignInOn(clock.Today) is false), account?.Id, who: null);
        await (account is null ? db.SaveChangesAsync(cancellationToken) : check.CountFailureAsync(account, cancellationToken));
    }

    private bool IsLocked(User? account) => account is not null && Lockout.IsLocked(account, clock.Now);
}
