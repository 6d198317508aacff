using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

public sealed class VoidExclusion(ResourceRoomDb db, VoidRecord voids)
{
    public Task<bool> ExecuteAsync(ExclusionAddress asked, string reason, ActingUser who, CancellationToken cancellationToken) => voids.ExecuteAsync(
        act => db.FindExclusionAsync(asked, act, cancellationToken), reason, _ => (new ExclusionVoided(reason), Subject.Exclusion(asked.Exclusion)), who, cancellationToken);
}
