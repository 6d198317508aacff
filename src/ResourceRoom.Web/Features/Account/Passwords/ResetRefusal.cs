namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>Why no message about a forgotten password was written. Only the trail says which.</summary>
public enum ResetRefusal
{
    NoAccount,
    Ended,
    NoPasswordYet,
    TooSoon,
    NoMailServer,
}
