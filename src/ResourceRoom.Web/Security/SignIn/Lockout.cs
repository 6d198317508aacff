using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Ten wrong passwords or codes in a row lock an account for a quarter of an hour, the next ten for twice as long, and so on (NIST SP 800-63B-4,
/// throttling). What strangers type locks strangers only: docs/decisions/0061-sign-ins-on-the-server.md. Identity has a rule like this, but it
/// reads the machine's clock, and answers for a locked account without hashing, which tells that the account is there.
/// </summary>
public static class Lockout
{
    public const int Tries = 10;

    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan LongestForStrangers = TimeSpan.FromHours(1);

    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static TimeSpan LengthOf(int inARow, TimeSpan longest)
    {
        var length = Shortest;
        for (var doubled = 1; doubled < inARow && length < longest; doubled++)
        {
            length *= 2;
        }

        return length < longest ? length : longest;
    }

    /// <summary>For who has given the right password before, in this browser or in this sign-in.</summary>
    public static bool IsLocked(User account, DateTime now) => account.ProofLockoutEnd > now;

    public static bool IsLockedForStrangers(User account, DateTime now) => account.LockoutEnd > new DateTimeOffset(now) || IsLocked(account, now);

    public static void CountFailure(User account, DateTime now)
    {
        if (IsLocked(account, now))
        {
            return;
        }

        account.ProofFailedCount++;
        if (account.ProofFailedCount % Tries == 0)
        {
            account.ProofLockoutEnd = now + LengthOf(account.ProofFailedCount / Tries, Longest);
        }
    }

    public static void CountStrangersFailure(User account, DateTime now)
    {
        if (IsLockedForStrangers(account, now))
        {
            return;
        }

        account.AccessFailedCount++;
        if (account.AccessFailedCount % Tries == 0)
        {
            account.LockoutEnd = new DateTimeOffset(now) + LengthOf(account.AccessFailedCount / Tries, LongestForStrangers);
        }
    }

    public static bool IsClear(User account) =>
        account is { AccessFailedCount: 0, LockoutEnd: null, ProofFailedCount: 0, ProofLockoutEnd: null };

    public static void ForgetStrangers(User account)
    {
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
    }

    public static void Forget(User account)
    {
        ForgetStrangers(account);
        account.ProofFailedCount = 0;
        account.ProofLockoutEnd = null;
    }
}
