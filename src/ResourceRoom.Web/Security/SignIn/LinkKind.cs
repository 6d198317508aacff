namespace ResourceRoom.Web.Security.SignIn;

/// <summary>What a link that was sent to an account is for.</summary>
public enum LinkKind
{
    /// <summary>Choosing another password, after the old one was forgotten.</summary>
    Reset,

    /// <summary>Choosing the first password.</summary>
    Invitation,
}
