using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

/// <summary>Takes back a signature on paper that was recorded by mistake. What the customer confirmed is not the planner's to take back.</summary>
public sealed class VoidSignature(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether it was there; one that was voided before keeps its reason.</summary>
    public Task<bool> ExecuteAsync(Guid customer, Guid signedPlan, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => VoidAsync(customer, signedPlan, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<bool> VoidAsync(Guid customer, Guid publicId, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.SignedPlans.SingleOrDefaultAsync(
                row => row.PublicId == publicId && row.ParticipantId == person.Id && row.How == SignedHow.OnPaper, cancellationToken) is not { } signed)
        {
            return false;
        }

        if (signed.VoidedAt is not null)
        {
            return true;
        }

        signed.VoidedAt = act.At;
        signed.VoidedById = act.Who.AccountId;
        signed.VoidReason = reason;
        db.LogEvent(new SignatureVoided(publicId, reason), Subject.Participant(person.PublicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
