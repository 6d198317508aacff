using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Looks whether a password is an account's own, at the same cost whoever's it is, and keeps count of wrong ones. What
/// the caller noted in the trail is saved with the count.
/// </summary>
public sealed class PasswordCheck
{
    private static readonly User Nobody = new() { DisplayName = "" };

    // Made once; checking against it costs an unknown address as much time as a wrong password.
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

    public async Task CountFailureAsync(User account, CancellationToken cancellationToken)
    {
        // Tries that come at once are all counted: who finds the row changed counts on from what is there.
        do
        {
            Lockout.CountFailure(account, clock.Now);
        }
        while (!await SaveAsync(account, cancellationToken));
    }

    public async Task<bool> AcceptAsync(User account, string password, PasswordVerificationResult result, CancellationToken cancellationToken)
    {
        var isOutdated = result == PasswordVerificationResult.SuccessRehashNeeded;
        var forgets = account is { TwoFactorEnabled: false } and not { AccessFailedCount: 0, LockoutEnd: null };
        if (!isOutdated && !forgets)
        {
            return true;
        }

        if (forgets)
        {
            Lockout.Forget(account);
        }

        account.PasswordHash = isOutdated ? hasher.HashPassword(account, password) : account.PasswordHash;
        return await SaveAsync(account, cancellationToken);
    }

    private async Task<bool> SaveAsync(User account, CancellationToken cancellationToken)
    {
        account.Touch(clock.Now);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(account).ReloadAsync(cancellationToken);
            return false;
        }
    }
}
