using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

/// <summary>Assigns steps to goals: all of them, or none.</summary>
public sealed class AssignSteps(ResourceRoomDb db, OfficeClock clock)
{
    public Task<StepOutcome> ExecuteAsync(Guid customer, AssignInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AssignAsync(customer, input, new Act(who, clock.Now), cancellationToken));

    private async Task<StepOutcome> AssignAsync(Guid customer, AssignInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new StepOutcome.NotThere();
        }

        List<Step> steps = [];
        foreach (var publicId in input.Steps.Distinct())
        {
            if (await db.FindStepAsync(customer, publicId, act, cancellationToken) is not { } step)
            {
                return new StepOutcome.NotThere();
            }

            steps.Add(step);
        }

        if (steps.Exists(step => step.Enrollment.Status == EnrollmentStatus.Closed))
        {
            return new StepOutcome.EnrollmentEnded(AfterExitRefusal.EnrollmentClosed);
        }

        // Removed goals too: that one was removed in the meantime is said by its words.
        var goals = await db.Goals.Where(row => row.ParticipantId == person.Id && input.Goals.Contains(row.PublicId))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        if (goals.Count < input.Goals.Distinct().Count())
        {
            return new StepOutcome.NotThere();
        }

        foreach (var goal in goals)
        {
            if (GoalRule.WhyNotAssign(goal.RemovedAt is null ? goal.Status : null) is { } why)
            {
                return new StepOutcome.NoSuchGoal(why, goal.Words);
            }
        }

        Assign(steps, goals, act);
        await db.SaveChangesAsync(cancellationToken);
        return new StepOutcome.Saved();
    }

    private void Assign(List<Step> steps, List<Goal> goals, Act act)
    {
        foreach (var (step, goal) in steps.SelectMany(_ => goals, (step, goal) => (step, goal)).Where(pair => !pair.step.Goals.Exists(link => link.GoalId == pair.goal.Id)))
        {
            step.Goals.Add(new StepGoal { StepId = step.Id, GoalId = goal.Id });
            db.BumpVersion(step);
            db.LogEvent(new StepAssigned(goal.PublicId), Subject.Step(step.PublicId), act);
        }
    }
}
