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

    // Createdce; checking against it costs an unknown address as much time as a wrong password.
    private static string? nobodysHash;

    private readonly ResourceRoomDb db;
    private readonly IPasswordHasher<User> hasher;
    private readonly OfficeClock clock;

    public PasswordCheck(ResourceRoomDb db, IPasswordHasher<User> hasher, OfficeClock clock)
    {
        (this.db, this.hasher, this.clock) = (db, hasher, clock);
        nobodysHash ??= hasher.HashPassword(Nobody, nameof(Nobody));
    }

    public PasswordVerificationResult Compare(User? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? nobodysHash!, password);
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : result;
    }

    public Task CountFailureAsync(User account, CancellationToken cancellationToken) => db.RetryOnConflictAsync(
        () =>
        {
            Lockout.CountFailure(account, clock.Now);
            return SaveAsync(account, cancellationToken);
        },
        () => db.Entry(account).ReloadAsync(cancellationToken));

    public async Task AcceptAsync(User account, string password, PasswordVerificationResult result, CancellationToken cancellationToken)
    {
        var isOutdated = result == PasswordVerificationResult.SuccessRehashNeeded;
        var forgets = account is { TwoFactorEnabled: false } and not { AccessFailedCount: 0, LockoutEnd: null };
        if (!isOutdated && !forgets)
        {
            return;
        }

        if (forgets)
        {
            Lockout.Forget(account);
        }

        account.PasswordHash = isOutdated ? hasher.HashPassword(account, password) : account.PasswordHash;
        await SaveAsync(account, cancellationToken);
    }

    private Task<int> SaveAsync(User account, CancellationToken cancellationToken)
    {
        account.Touch(clock.Now);
        return db.SaveChangesAsync(cancellationToken);
    }
}
