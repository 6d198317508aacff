using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

/// <summary>Ends an enrollment without an exit: never enrolled, or entered by mistake.</summary>
public sealed class CloseEnrollment(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public Task<EnrollmentOutcome> ExecuteAsync(EnrollmentAddress asked, int version, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => CloseAsync(asked, version, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<EnrollmentOutcome> CloseAsync(EnrollmentAddress asked, int version, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, act, cancellationToken) is not { } enrollment)
        {
            return new EnrollmentOutcome.NotThere();
        }

        // Before the version: the same form sent twice finds the enrollment closed.
        if (enrollment.Status == EnrollmentStatus.Closed && enrollment.ClosedReason == reason)
        {
            return new EnrollmentOutcome.Saved();
        }

        if (enrollment.Version != version)
        {
            return new EnrollmentOutcome.Conflict();
        }

        if (EnrollmentStatusRule.WhyNot(enrollment.Status, EnrollmentStatus.Closed, reason.Length > 0) is { } refusal)
        {
            return new EnrollmentOutcome.NotThisStatus(refusal);
        }

        await db.HoldPlanAsync(enrollment.ParticipantId, cancellationToken);
        var today = OfficeClock.DayOf(act.At);
        enrollment.Status = EnrollmentStatus.Closed;
        enrollment.ClosedOn = today;
        enrollment.ClosedReason = reason;
        await db.KeepRegistrationAsync(enrollment.Participant, today, cancellationToken);
        items.Classify(enrollment.Participant);
        db.BumpVersion(enrollment.Participant);
        db.LogEvent(new EnrollmentClosed(reason), Subject.Enrollment(asked.Enrollment), act);
        await db.SaveChangesAsync(cancellationToken);
        return new EnrollmentOutcome.Saved();
    }
}
