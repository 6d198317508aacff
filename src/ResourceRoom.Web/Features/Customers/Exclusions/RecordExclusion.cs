using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

public sealed class RecordExclusion(ResourceRoomDb db, FileStore files, OfficeClock clock)
{
    public Task<RecordOutcome<ExclusionRefusal>> ExecuteAsync(
        Guid customer, ExclusionInput input, IReadOnlyList<Guid> evidence, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RecordAsync(customer, input, evidence, form, new Act(who, clock.Now), cancellationToken));

    private async Task<RecordOutcome<ExclusionRefusal>> RecordAsync(
        Guid customer, ExclusionInput input, IReadOnlyList<Guid> evidence, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new RecordOutcome<ExclusionRefusal>.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new RecordOutcome<ExclusionRefusal>.Saved() : new RecordOutcome<ExclusionRefusal>.FormReused();
        }

        var held = await files.HeldAsync(evidence, act, cancellationToken);
        var source = TypedText.Clean(input.Source) ?? "";
        var facts = new ExclusionFacts { On = input.Day, Today = OfficeClock.DayOf(act.At), HasSource = source.Length > 0, HasAttachment = held.Count > 0 };
        if (ExclusionRule.WhyNot(facts) is { } why)
        {
            return new RecordOutcome<ExclusionRefusal>.Refused(why);
        }

        held[0].Keep();
        var exclusion = new Exclusion
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            Kind = input.ChosenKind,
            On = input.Day,
            Source = source,
            File = held[0],
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
        db.Exclusions.Add(exclusion);
        db.LogEvent(new ExclusionRecorded(customer, exclusion.Kind, exclusion.On), Subject.Exclusion(exclusion.PublicId), act);
        db.AddSubmission(form, exclusion.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new RecordOutcome<ExclusionRefusal>.Saved();
    }
}
