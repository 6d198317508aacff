namespace ResourceRoom.Web.Data.Accounts;

/// <summary>The roles of people who sign in. What each may do stands in Security/RolePermissions.cs.</summary>
public static class Roles
{
    public const string Technician = "Technician";

    public const string CaseManager = "CaseManager";

    public const string LwiaAdministrator = "LwiaAdministrator";

    public const string Oet = "Oet";

    public const string Customer = "Customer";
}
