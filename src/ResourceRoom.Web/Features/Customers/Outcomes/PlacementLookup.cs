using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

/// <summary>A placement of a customer, by the keys in its address.</summary>
public sealed record PlacementAddress(Guid Customer, Guid Placement);

internal static class PlacementLookup
{
    /// <summary>A placement of a customer within reach, for an act; null when there is none. A try on a customer outside it is logged.</summary>
    public static async Task<Placement?> FindPlacementAsync(this ResourceRoomDb db, PlacementAddress asked, Act act, CancellationToken cancellationToken) =>
        await db.FindPlannedCustomerAsync(asked.Customer, act, cancellationToken) is { } person
            ? await db.Placements.SingleOrDefaultAsync(row => row.PublicId == asked.Placement && row.ParticipantId == person.Id, cancellationToken)
            : null;
}
