using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Looks whether a password is an account's own, at the same cost whoever's it is, and keeps count of wrong ones. What
/// the caller noted in the trail is saved with the count.
/// </summary>
public sealed class PasswordCheck
{
    private static readonly User Nobody = new() { DisplayName = "" };

    // Checking against it costs an unknown address as much time as a wrong password.
    private static string? nobodysHash;

    private readonly ResourceRoomDb db;
    private readonly IPasswordHasher<User> hasher;
    private readonly PasswordTries tries;
    private readonly OfficeClock clock;

    public PasswordCheck(ResourceRoomDb db, IPasswordHasher<User> hasher, PasswordTries tries, OfficeClock clock)
    {
        (this.db, this.hasher, this.tries, this.clock) = (db, hasher, tries, clock);
        nobodysHash ??= hasher.HashPassword(Nobody, nameof(Nobody));
    }

    /// <summary>Null when so many passwords are being looked at that this one was not.</summary>
    public Task<PasswordVerificationResult?> CompareAsync(User? account, string password, CancellationToken cancellationToken) =>
        tries.HashAsync(() => Compare(account, password), cancellationToken);

    /// <summary>For somebody whose browser or sign-in is the account's own.</summary>
    public Task CountFailureAsync(User account, CancellationToken cancellationToken) =>
        CountAsync(account, () => Lockout.CountFailure(account, clock.Now), cancellationToken);

    public Task CountStrangersFailureAsync(User account, CancellationToken cancellationToken) =>
        CountAsync(account, () => Lockout.CountStrangersFailure(account, clock.Now), cancellationToken);

    public async Task AcceptAsync(User account, string password, PasswordVerificationResult result, CancellationToken cancellationToken)
    {
        var isOutdated = result == PasswordVerificationResult.SuccessRehashNeeded;
        if (!isOutdated && Lockout.IsClear(account))
        {
            return;
        }

        Forget(account);
        account.PasswordHash = isOutdated ? hasher.HashPassword(account, password) : account.PasswordHash;
        await SaveAsync(account, cancellationToken);
    }

    /// <summary>Forgets wrong passwords; wrong codes only where none is asked for.</summary>
    public static void Forget(User account)
    {
        if (account.TwoFactorEnabled)
        {
            Lockout.ForgetStrangers(account);
        }
        else
        {
            Lockout.Forget(account);
        }
    }

    private PasswordVerificationResult Compare(User? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? nobodysHash!, password);
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : result;
    }

    private Task<int> CountAsync(User account, Action count, CancellationToken cancellationToken) => db.RetryOnConflictAsync(
        () =>
        {
            count();
            return SaveAsync(account, cancellationToken);
        },
        () => db.Entry(account).ReloadAsync(cancellationToken));

    private Task<int> SaveAsync(User account, CancellationToken cancellationToken)
    {
        account.Touch(clock.Now);
        return db.SaveChangesAsync(cancellationToken);
    }
}
