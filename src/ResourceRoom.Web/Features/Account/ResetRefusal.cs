namespace ResourceRoom.Web.Features.Account;

/// <summary>Why no message about a forgotten password was written. Only the trail says which.</summary>
public enum ResetRefusal
{
    /// <summary>Nobody has this address.</summary>
    NoAccount,

    /// <summary>The account's access has ended.</summary>
    Ended,

    /// <summary>The account was invited and has no password yet: the invitation leads in.</summary>
    NoPasswordYet,

    /// <summary>A message was written minutes ago.</summary>
    TooSoon,

    /// <summary>No mail server is set.</summary>
    NoMailServer,
}
