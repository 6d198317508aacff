namespace ResourceRoom.Web.Data.Accounts;

public static class Roles
{
    public const string Technician = "Technician";

    public const string CaseManager = "CaseManager";

    public const string LwiaAdministrator = "LwiaAdministrator";

    public const string Oet = "Oet";

    public const string Customer = "Customer";
}
