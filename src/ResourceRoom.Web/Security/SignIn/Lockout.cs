using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Ten wrong passwords or codes in a row lock an account for a quarter of an hour, the next ten for twice as long, and so on up to
/// a day (NIST SP 800-63B-4, throttling): a code has six digits, and who knows the password could try them all. Identity has a rule like
/// this, but it reads the machine's clock and answers for a locked account without looking at the password, which is quicker and
/// so tells that the account is there.
/// </summary>
public static class Lockout
{
    public const int Tries = 10;

    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static TimeSpan LengthOf(int inARow)
    {
        var length = Shortest;
        for (var doubled = 1; doubled < inARow && length < Longest; doubled++)
        {
            length *= 2;
        }

        return length < Longest ? length : Longest;
    }

    public static bool IsLocked(User account, DateTime now) => account.LockoutEnd > new DateTimeOffset(now);

    public static void CountFailure(User account, DateTime now)
    {
        if (IsLocked(account, now))
        {
            return;
        }

        account.AccessFailedCount++;
        if (account.AccessFailedCount % Tries == 0)
        {
            account.LockoutEnd = new DateTimeOffset(now) + LengthOf(account.AccessFailedCount / Tries);
        }
    }

    public static void Forget(User account)
    {
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
    }
}
