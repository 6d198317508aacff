using System.Diagnostics;

using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Shared;

public static class ServiceKindWords
{
    public static string InWords(this ServiceKind kind) => kind switch
    {
        ServiceKind.SelfService => "Self-service",
        ServiceKind.Informational => "Informational",
        ServiceKind.StaffAssisted => "Staff-assisted",
        _ => throw new UnreachableException(),
    };
}
