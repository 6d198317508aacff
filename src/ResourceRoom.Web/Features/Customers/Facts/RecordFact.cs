using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Enrollments;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Facts;

public sealed class RecordFact(ResourceRoomDb db, OfficeClock clock)
{
    public Task<RecordOutcome<FactFault>> ExecuteAsync(
        EnrollmentAddress asked, FactTopic topic, FactInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RecordAsync(asked, topic, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<RecordOutcome<FactFault>> RecordAsync(
        EnrollmentAddress asked, FactTopic topic, FactInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, act, cancellationToken) is not { } enrollment)
        {
            return new RecordOutcome<FactFault>.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new RecordOutcome<FactFault>.Saved() : new RecordOutcome<FactFault>.FormReused();
        }

        var typed = new FactToRecord
        {
            Topic = topic,
            Kind = input.ChosenKind,
            On = input.Day,
            Program = enrollment.Program,
            EnrolledOn = enrollment.EnrolledOn,
            ExitedOn = enrollment.ExitedOn,
            Today = OfficeClock.DayOf(act.At),
        };
        if (FactRule.WhyNot(typed) is { } why)
        {
            return new RecordOutcome<FactFault>.Refused(why);
        }

        var fact = new EnrollmentFact
        {
            PublicId = Guid.CreateVersion7(act.At),
            EnrollmentId = enrollment.Id,
            Kind = typed.Kind,
            On = typed.On,
            Source = TypedText.Clean(input.Source)!,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
        db.EnrollmentFacts.Add(fact);

        // The rule read the exit: one that is recorded or undone meanwhile makes this try lose.
        db.BumpVersion(enrollment);
        db.LogEvent(new EnrollmentFactRecorded(fact.PublicId, fact.Kind, fact.On), Subject.Enrollment(asked.Enrollment), act);
        db.AddSubmission(form, fact.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new RecordOutcome<FactFault>.Saved();
    }
}
