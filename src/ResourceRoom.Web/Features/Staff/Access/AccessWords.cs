using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Staff.Access;

public static class AccessWords
{
    public const string LastDayOver = "{0} is reactivated, but the last day of access is over. Change it under Change role or LWIA.";

    public const string NoSuchOffice = "This office is closed or is in another LWIA. Choose an office of the LWIA, or none.";

    public static string InWords(this AccessRefusal reason) => reason switch
    {
        AccessRefusal.Own => "You can’t deactivate your own account. Ask another administrator.",
        AccessRefusal.LastOet => "This is the last OET account that can sign in. Invite someone else first.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this SecondFactorResetRefusal reason, string name) => reason switch
    {
        SecondFactorResetRefusal.HadNone => $"{name} has no two-step verification to reset.",
        SecondFactorResetRefusal.OwnAccount => "You can’t reset your own two-step verification here. Change it under Your account, or ask another administrator.",
        _ => throw new UnreachableException(),
    };
}
