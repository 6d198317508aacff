using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>Registers a participant in a program, or takes their application. The class follows at once.</summary>
public sealed class EnrollParticipant(ResourceRoomDb db, EnrollmentRecorder enrollments, OfficeClock clock)
{
    public Task<EnrollOutcome> ExecuteAsync(
        Guid publicId, NewEnrollmentInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => EnrollAsync(publicId, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<EnrollOutcome> EnrollAsync(
        Guid publicId, NewEnrollmentInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return new EnrollOutcome.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new EnrollOutcome.Saved() : new EnrollOutcome.FormReused();
        }

        var (enrollment, whyNot) = await enrollments.TryAddAsync(person, input, act, cancellationToken);
        if (enrollment is null)
        {
            return whyNot!;
        }

        db.AddSubmission(form, enrollment.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new EnrollOutcome.Saved();
    }
}
