using System.Diagnostics;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff;

public static class StaffWords
{
    public static string Role(string role) => role switch
    {
        Roles.Technician => "Resource room technician",
        Roles.CaseManager => "Case manager",
        Roles.LwiaAdministrator => "LWIA administrator",
        Roles.Oet => "OET staff",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this StaffState state) => state switch
    {
        StaffState.Active => "Active",
        StaffState.Invited => "No password yet",
        StaffState.Ended => "Deactivated",
        _ => throw new UnreachableException(),
    };

    public static string TagOf(StaffState state) => state switch
    {
        StaffState.Invited => "rr-tag--warning",
        StaffState.Ended => "rr-tag--plain",
        _ => "",
    };
}
