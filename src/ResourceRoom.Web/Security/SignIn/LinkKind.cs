namespace ResourceRoom.Web.Security.SignIn;

public enum LinkKind
{
    Reset,
    Invitation,
}
