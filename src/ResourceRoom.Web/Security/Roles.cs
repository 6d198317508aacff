namespace ResourceRoom.Web.Security;

/// <summary>The roles of people who sign in. What each may do stands in <see cref="RolePermissions"/>.</summary>
public static class Roles
{
    /// <summary>Resource room technician.</summary>
    public const string Technician = "Technician";

    /// <summary>Case manager, also called career planner.</summary>
    public const string CaseManager = "CaseManager";

    /// <summary>LWIA administrator.</summary>
    public const string LwiaAdministrator = "LwiaAdministrator";

    /// <summary>OET staff: statewide.</summary>
    public const string Oet = "Oet";

    /// <summary>Customer: sees only what is theirs.</summary>
    public const string Customer = "Customer";
}
