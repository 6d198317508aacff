using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed class VoidAssessment(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether it was there; one that was voided before keeps its reason.</summary>
    public Task<bool> ExecuteAsync(Guid customer, Guid assessment, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => VoidAsync(customer, assessment, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<bool> VoidAsync(Guid customer, Guid publicId, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.Assessments.SingleOrDefaultAsync(row => row.PublicId == publicId && row.ParticipantId == person.Id, cancellationToken) is not { } assessment)
        {
            return false;
        }

        if (assessment.VoidedAt is not null)
        {
            return true;
        }

        assessment.VoidedAt = act.At;
        assessment.VoidedById = act.Who.AccountId;
        assessment.VoidReason = reason;
        db.LogEvent(new AssessmentVoided(reason), Subject.Assessment(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
