using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

public sealed class ChangeCustomerType(ResourceRoomDb db, OfficeClock clock)
{
    public Task<EnrollmentOutcome> ExecuteAsync(EnrollmentAddress asked, int version, CustomerType type, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(asked, version, type, new Act(who, clock.Now), cancellationToken));

    private async Task<EnrollmentOutcome> ChangeAsync(EnrollmentAddress asked, int version, CustomerType type, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, act, cancellationToken) is not { } enrollment)
        {
            return new EnrollmentOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        if (enrollment.CustomerType == type)
        {
            return new EnrollmentOutcome.Saved();
        }

        if (enrollment.Version != version)
        {
            return new EnrollmentOutcome.Conflict();
        }

        db.LogEvent(new CustomerTypeChanged(enrollment.CustomerType, type), Subject.Enrollment(asked.Enrollment), act);
        enrollment.CustomerType = type;
        await db.SaveChangesAsync(cancellationToken);
        return new EnrollmentOutcome.Saved();
    }
}
