using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SignIn;

public abstract record PasswordAnswer
{
    private PasswordAnswer()
    {
    }

    public sealed record Passed(User Account, bool NeedsSecondStep) : PasswordAnswer;

    /// <summary>Unknown, wrong, locked and ended are not told apart.</summary>
    public sealed record Refused : PasswordAnswer;

    /// <summary>The password was not looked at.</summary>
    public sealed record TooMany : PasswordAnswer;
}

/// <summary>
/// Checks email and password, counts failures towards the lockout and the limit, and notes a refusal. Whoever the address belongs to,
/// a refusal costs one look-up, one hash and one save.
/// </summary>
public sealed class CheckPassword(
    UserManager<User> accounts,
    PasswordCheck check,
    PasswordTries tries,
    KnownBrowsers browsers,
    SecondFactorRule rule,
    SignInTrail trail,
    SignInOrigin origin,
    ResourceRoomDb db,
    OfficeClock clock,
    ILogger<CheckPassword> logger)
{
    public async Task<PasswordAnswer> ExecuteAsync(string email, string password, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        var known = await browsers.FindAsync(account, cancellationToken);
        if ((known is null && !tries.Allows(origin.Network)) || await check.CompareAsync(account, password, cancellationToken) is not { } result)
        {
            return new PasswordAnswer.TooMany();
        }

        if (!await AcceptsAsync(account, known, password, result, cancellationToken) || account is null)
        {
            await RefuseAsync(account, known, cancellationToken);
            return new PasswordAnswer.Refused();
        }

        return new PasswordAnswer.Passed(account, account.TwoFactorEnabled || rule.IsRequiredOf(await accounts.GetRolesAsync(account), password));
    }

    private Task<bool> AcceptsAsync(User? account, SignInSession? known, string password, PasswordVerificationResult? result, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(
            async () =>
            {
                result ??= await check.CompareAsync(account, password, cancellationToken);
                if (account is null || IsLocked(account, known) || !account.MaySignInOn(clock.Today) || result is null or PasswordVerificationResult.Failed)
                {
                    return false;
                }

                await check.AcceptAsync(account, password, result.Value, cancellationToken);
                return true;
            },
            () =>
            {
                // The password may be another one now.
                result = null;
                return db.Entry(account!).ReloadAsync(cancellationToken);
            });

    private async Task RefuseAsync(User? account, SignInSession? known, CancellationToken cancellationToken)
    {
        trail.Note(new SignInFailed(IsLocked(account, known), IsEnded: account?.MaySignInOn(clock.Today) is false), account?.Id, who: null);
        if (known is not null)
        {
            await db.SignInSessions.Where(session => session.Id == known.Id)
                .ExecuteUpdateAsync(session => session.SetProperty(row => row.WrongPasswords, row => row.WrongPasswords + 1), cancellationToken);
        }
        else if (tries.CountWrong(origin.Network))
        {
            trail.Note(new SignInLimitMet(), accountId: null, who: null);
            logger.LogWarning("Too many wrong passwords came from one network within a minute");
        }

        await (account is null || known is not null ? db.SaveChangesAsync(cancellationToken) : check.CountStrangersFailureAsync(account, cancellationToken));
    }

    private bool IsLocked(User? account, SignInSession? known) =>
        account is not null && (known is null ? Lockout.IsLockedForStrangers(account, clock.Now) : Lockout.IsLocked(account, clock.Now));
}
