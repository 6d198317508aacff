using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public sealed class UnassignStep(ResourceRoomDb db, OfficeClock clock)
{
    public Task<StepOutcome> ExecuteAsync(Guid customer, Guid step, Guid goal, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => UnassignAsync(customer, step, goal, new Act(who, clock.Now), cancellationToken));

    private async Task<StepOutcome> UnassignAsync(Guid customer, Guid stepId, Guid goalId, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.FindStepAsync(customer, stepId, act, cancellationToken) is not { } step
            || await db.FindGoalAsync(person.Id, goalId, cancellationToken) is not { } goal)
        {
            return new StepOutcome.NotThere();
        }

        if (step.Enrollment.Status == EnrollmentStatus.Closed)
        {
            return new StepOutcome.EnrollmentEnded(AfterExitRefusal.EnrollmentClosed);
        }

        // The same form sent twice finds it unassigned.
        if (step.Goals.Find(link => link.GoalId == goal.Id) is { } link)
        {
            if (await db.Steps.Where(row => row.Id == step.Id).NeedingTheirLastLinkAsync(cancellationToken) is { Count: > 0 })
            {
                return new StepOutcome.LastLink();
            }

            db.Remove(link);
            db.BumpVersion(step);
            db.LogEvent(new StepUnassigned(goalId), Subject.Step(stepId), act);
            await db.SaveChangesAsync(cancellationToken);
        }

        return new StepOutcome.Saved();
    }
}
