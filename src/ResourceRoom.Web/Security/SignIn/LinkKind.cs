namespace ResourceRoom.Web.Security.SignIn;

/// <summary>What a link that was sent to an account is for.</summary>
public enum LinkKind
{
    Reset,
    Invitation,
}
