using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public sealed class ChangeStepNote(ResourceRoomDb db, OfficeClock clock)
{
    public Task<StepOutcome> ExecuteAsync(Guid customer, Guid step, StepNoteInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(customer, step, input, new Act(who, clock.Now), cancellationToken));

    private async Task<StepOutcome> ChangeAsync(Guid customer, Guid publicId, StepNoteInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is null
            || await db.FindStepAsync(customer, publicId, act, cancellationToken) is not { } step)
        {
            return new StepOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        var note = input.Note?.Clean();
        if (step.Note == note)
        {
            return new StepOutcome.Saved();
        }

        if (step.Version != input.Version)
        {
            return new StepOutcome.Conflict();
        }

        if (step.Enrollment.Status == EnrollmentStatus.Closed)
        {
            return new StepOutcome.EnrollmentEnded(AfterExitRefusal.EnrollmentClosed);
        }

        step.Note = note;
        db.LogEvent(new StepNoteChanged(), Subject.Step(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new StepOutcome.Saved();
    }
}
