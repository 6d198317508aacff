using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

/// <summary>Takes back a signature on paper that was recorded by mistake. What the customer confirmed is not the planner's to take back.</summary>
public sealed class VoidSignature(ResourceRoomDb db, VoidRecord voids)
{
    public Task<bool> ExecuteAsync(Guid customer, Guid signedPlan, string reason, ActingUser who, CancellationToken cancellationToken) => voids.ExecuteAsync(
        act => FindAsync(customer, signedPlan, act, cancellationToken), reason, _ => (new SignatureVoided(signedPlan, reason), Subject.Participant(customer)), who, cancellationToken);

    private async Task<SignedPlan?> FindAsync(Guid customer, Guid signedPlan, Act act, CancellationToken cancellationToken) =>
        await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is { } person
            ? await db.SignedPlans.SingleOrDefaultAsync(
                row => row.PublicId == signedPlan && row.ParticipantId == person.Id && row.How == SignedHow.OnPaper, cancellationToken)
            : null;
}
