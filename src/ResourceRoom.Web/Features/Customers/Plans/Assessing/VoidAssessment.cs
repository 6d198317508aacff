using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed class VoidAssessment(ResourceRoomDb db, VoidRecord voids)
{
    public Task<bool> ExecuteAsync(Guid customer, Guid assessment, string reason, ActingUser who, CancellationToken cancellationToken) => voids.ExecuteAsync(
        act => FindAsync(customer, assessment, act, cancellationToken), reason, _ => (new AssessmentVoided(reason), Subject.Assessment(assessment)), who, cancellationToken);

    private async Task<Assessment?> FindAsync(Guid customer, Guid assessment, Act act, CancellationToken cancellationToken) =>
        await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is { } person
            ? await db.Assessments.SingleOrDefaultAsync(row => row.PublicId == assessment && row.ParticipantId == person.Id, cancellationToken)
            : null;
}
