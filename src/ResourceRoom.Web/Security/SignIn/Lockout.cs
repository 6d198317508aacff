using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Ten wrong passwords or codes in a row lock an account for a quarter of an hour (NIST SP 800-63B-4, throttling). Identity has
/// the same rule, but it reads the machine's clock and answers for a locked account without looking at the password,
/// which is quicker and so tells that the account is there.
/// </summary>
public static class Lockout
{
    /// <summary>How many wrong passwords or codes in a row lock an account.</summary>
    public const int Tries = 10;

    /// <summary>How long an account stays locked.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    /// <summary>Whether no password opens the account at an instant.</summary>
    /// <param name="account">The account.</param>
    /// <param name="now">UTC.</param>
    public static bool IsLocked(Account account, DateTime now) => account.LockoutEnd > new DateTimeOffset(now);

    /// <summary>Counts a wrong password or code; while the account is locked none is counted.</summary>
    /// <param name="account">The account.</param>
    /// <param name="now">UTC.</param>
    public static void CountFailure(Account account, DateTime now)
    {
        if (IsLocked(account, now))
        {
            return;
        }

        account.AccessFailedCount++;
        if (account.AccessFailedCount >= Tries)
        {
            account.AccessFailedCount = 0;
            account.LockoutEnd = new DateTimeOffset(now) + Length;
        }
    }

    /// <summary>Forgets the wrong passwords before a right one.</summary>
    public static void Forget(Account account)
    {
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
    }
}
