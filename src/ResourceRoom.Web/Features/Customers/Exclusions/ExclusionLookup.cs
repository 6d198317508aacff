using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

/// <summary>An exclusion of a customer, by the keys in its address.</summary>
public sealed record ExclusionAddress(Guid Customer, Guid Exclusion);

internal static class ExclusionLookup
{
    /// <summary>An exclusion of a customer within reach; null when there is none. A try on a customer outside it is logged.</summary>
    public static async Task<Exclusion?> FindExclusionAsync(this ResourceRoomDb db, ExclusionAddress asked, Act act, CancellationToken cancellationToken) =>
        await db.FindCustomerAsync(asked.Customer, act, cancellationToken) is { } person
            ? await db.Exclusions.Include(row => row.File).SingleOrDefaultAsync(row => row.PublicId == asked.Exclusion && row.ParticipantId == person.Id, cancellationToken)
            : null;
}
