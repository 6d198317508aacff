using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

/// <summary>Takes a step that was added by mistake out of the plan. Its row stays.</summary>
public sealed class RemoveStep(ResourceRoomDb db, OfficeClock clock)
{
    public Task<StepOutcome> ExecuteAsync(Guid customer, Guid step, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RemoveAsync(customer, step, new Act(who, clock.Now), cancellationToken));

    private async Task<StepOutcome> RemoveAsync(Guid customer, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is null
            || await db.FindStepAsync(customer, publicId, act, cancellationToken) is not { } step)
        {
            return new StepOutcome.NotThere();
        }

        if (step.Enrollment.Status == EnrollmentStatus.Closed)
        {
            return new StepOutcome.EnrollmentEnded(AfterExitRefusal.EnrollmentClosed);
        }

        var wasDeclined = await db.FollowUpDeclines.AnyAsync(row => row.StepId == step.Id, cancellationToken);
        if (StepRemovalRule.WhyNot(step.ToFacts(), step.IsSynced, wasDeclined) is { } why)
        {
            return new StepOutcome.NotRemovable(why);
        }

        step.RemovedAt = act.At;
        step.RemovedById = act.Who.AccountId;
        db.LogEvent(new StepRemoved(), Subject.Step(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new StepOutcome.Saved();
    }
}
