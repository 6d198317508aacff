using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

/// <summary>Enrolls someone who has applied. Their group is then the one of the first day's program year, and their class follows.</summary>
public sealed class EnrollApplicant(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public Task<EnrollmentOutcome> ExecuteAsync(
        EnrollmentAddress asked, int version, DateOnly day, bool exitStands, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => EnrollAsync(asked, version, day, exitStands, new Act(who, clock.Now), cancellationToken));

    private async Task<EnrollmentOutcome> EnrollAsync(
        EnrollmentAddress asked, int version, DateOnly day, bool exitStands, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, act, cancellationToken) is not { } enrollment)
        {
            return new EnrollmentOutcome.NotThere();
        }

        // Before the version: the same form sent twice finds the applicant enrolled.
        if (enrollment.Status == EnrollmentStatus.Enrolled && enrollment.EnrolledOn == day)
        {
            return new EnrollmentOutcome.Saved();
        }

        if (enrollment.Version != version)
        {
            return new EnrollmentOutcome.Conflict();
        }

        if (EnrollmentStatusRule.WhyNot(enrollment.Status, EnrollmentStatus.Enrolled, hasReason: false) is { } refusal)
        {
            return new EnrollmentOutcome.NotThisStatus(refusal);
        }

        var today = OfficeClock.DayOf(act.At);
        var wish = new EnrollmentAsked(enrollment.ParticipantId, enrollment.Program, day, today) { AppliedOn = enrollment.AppliedOn, ExitStands = exitStands };
        if (await db.WhyNotAsync(wish, enrollment.Id, cancellationToken) is { } why)
        {
            return new EnrollmentOutcome.NotNow(why);
        }

        enrollment.Status = EnrollmentStatus.Enrolled;
        enrollment.EnrolledOn = day;
        enrollment.ProgramYear = CustomerGroup.Of(enrollment.Program, day).Year.Year;
        await db.KeepRegistrationAsync(enrollment.Participant, today, cancellationToken);
        items.Classify(enrollment.Participant);
        db.BumpVersion(enrollment.Participant);
        db.LogEvent(new ApplicantEnrolled(day), Subject.Enrollment(asked.Enrollment), act);
        await db.SaveChangesAsync(cancellationToken);
        return new EnrollmentOutcome.Saved();
    }
}
