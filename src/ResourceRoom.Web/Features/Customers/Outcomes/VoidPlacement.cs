using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public sealed class VoidPlacement(ResourceRoomDb db, VoidRecord voids)
{
    public Task<bool> ExecuteAsync(PlacementAddress asked, string reason, ActingUser who, CancellationToken cancellationToken) => voids.ExecuteAsync(
        act => db.FindPlacementAsync(asked, act, cancellationToken), reason, _ => (new PlacementVoided(reason), Subject.Placement(asked.Placement)), who, cancellationToken);
}
