namespace ResourceRoom.Web.Data.Accounts;

/// <summary>Why no message about a forgotten password was written. Only the trail says which.</summary>
public enum ResetRefusal
{
    NoAccount,
    Ended,
    NoPasswordYet,
    TooSoon,
    NoMailServer,
}
