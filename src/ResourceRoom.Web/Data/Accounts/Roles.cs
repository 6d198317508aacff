namespace ResourceRoom.Web.Data.Accounts;

public static class Roles
{
    public const string Technician = "Technician";

    public const string CaseManager = "CaseManager";

    public const string LwiaAdministrator = "LwiaAdministrator";

    public const string Oet = "Oet";

    /// <summary>A state or federal monitor: sees what OET sees or, with an LWIA, what its administrator sees, and changes nothing.</summary>
    public const string Monitor = "Monitor";

    public const string Customer = "Customer";
}
