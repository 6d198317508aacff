using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Shared.Accounts;

public static class RoleWords
{
    public static string Role(string role) => role switch
    {
        Roles.Technician => "Resource room technician",
        Roles.CaseManager => "Case manager",
        Roles.LwiaAdministrator => "LWIA administrator",
        Roles.Oet => "OET staff",
        Roles.Monitor => "Monitor",
        Roles.Customer => "Customer",
        _ => throw new UnreachableException(),
    };

    public static string Area(int? area) => area?.ToString(CultureInfo.InvariantCulture) ?? Statewide;

    /// <summary>An area in a sentence.</summary>
    public static string AreaInWords(int? area) => area is null ? Statewide : $"LWIA {area}";

    private const string Statewide = "Statewide";
}
