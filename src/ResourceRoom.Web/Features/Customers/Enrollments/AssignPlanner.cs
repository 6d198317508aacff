using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

/// <summary>Gives an enrollment another planner, or none.</summary>
public sealed class AssignPlanner(ResourceRoomDb db, OfficeClock clock)
{
    public Task<EnrollmentOutcome> ExecuteAsync(EnrollmentAddress asked, int version, long? planner, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AssignAsync(asked, version, planner, new Act(who, clock.Now), cancellationToken));

    private async Task<EnrollmentOutcome> AssignAsync(EnrollmentAddress asked, int version, long? planner, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, act, cancellationToken) is not { } enrollment)
        {
            return new EnrollmentOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        if (enrollment.PlannerId == planner)
        {
            return new EnrollmentOutcome.Saved();
        }

        if (enrollment.Version != version)
        {
            return new EnrollmentOutcome.Conflict();
        }

        var planners = db.PlannersReaching(enrollment.LwiaNumber, enrollment.OfficeId, enrollment.Program);
        if (planner is not null && !await planners.AnyAsync(account => account.Id == planner, cancellationToken))
        {
            return new EnrollmentOutcome.NoSuchPlanner();
        }

        db.LogEvent(new PlannerAssigned(enrollment.PlannerId, planner), Subject.Enrollment(asked.Enrollment), act);
        enrollment.GiveTo(planner, act.At);
        await db.SaveChangesAsync(cancellationToken);
        return new EnrollmentOutcome.Saved();
    }
}
