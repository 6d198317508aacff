using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Facts;

public sealed class VoidFact(ResourceRoomDb db, VoidRecord voids)
{
    public Task<bool> ExecuteAsync(FactAddress asked, string reason, ActingUser who, CancellationToken cancellationToken) => voids.ExecuteAsync(
        act => db.FindFactAsync(asked, act, cancellationToken), reason,
        row => (new EnrollmentFactVoided(asked.Fact, row.Kind, reason), Subject.Enrollment(asked.Enrollment.Enrollment)), who, cancellationToken);
}
