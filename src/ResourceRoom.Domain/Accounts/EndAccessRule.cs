namespace ResourceRoom.Domain.Accounts;

/// <summary>Why the access of an account cannot be ended.</summary>
public enum AccessRefusal
{
    /// <summary>No one ends their own access.</summary>
    Own,

    /// <summary>Without this account no one from OET could sign in.</summary>
    LastOet,
}

/// <summary>Someone can always sign in who may restore access (Policy 1.11.2, item 2.1 [ours]).</summary>
public static class EndAccessRule
{
    /// <summary>The first reason why access cannot be ended, or null if it can.</summary>
    /// <param name="isOwn">Whether the account is that of the person asking.</param>
    /// <param name="isOet">Whether the account belongs to OET staff.</param>
    /// <param name="otherActiveOet">How many other OET accounts can sign in.</param>
    public static AccessRefusal? WhyNot(bool isOwn, bool isOet, int otherActiveOet)
    {
        if (isOwn)
        {
            return AccessRefusal.Own;
        }

        return isOet && otherActiveOet == 0 ? AccessRefusal.LastOet : null;
    }
}
