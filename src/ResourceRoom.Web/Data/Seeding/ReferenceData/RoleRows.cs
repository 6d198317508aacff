using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Data.Seeding.ReferenceData;

/// <summary>The roles, with fixed keys and stamps so that a migration never sees them change.</summary>
internal static class RoleRows
{
    public static readonly IdentityRole<long>[] All =
    [
        Role(1, Roles.Technician),
        Role(2, Roles.CaseManager),
        Role(3, Roles.LwiaAdministrator),
        Role(4, Roles.Oet),
        Role(5, Roles.Customer),
        Role(6, Roles.Monitor),
    ];

    private static IdentityRole<long> Role(long id, string name) => new(name)
    {
        Id = id,
        NormalizedName = name.ToUpperInvariant(),
        ConcurrencyStamp = $"role-{id}",
    };
}
