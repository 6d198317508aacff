using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public sealed class RecordPlacement(ResourceRoomDb db, OfficeClock clock)
{
    public Task<PlacementOutcome> ExecuteAsync(Guid customer, PlacementInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RecordAsync(customer, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<PlacementOutcome> RecordAsync(Guid customer, PlacementInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new PlacementOutcome.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new PlacementOutcome.Saved() : new PlacementOutcome.FormReused();
        }

        var facts = input.ToFacts(OfficeClock.DayOf(act.At));
        if (PlacementRule.FaultsOf(facts) is [_, ..] faults)
        {
            return new PlacementOutcome.Refused(faults);
        }

        var placement = new Placement
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            Kind = facts.Kind,
            Place = TypedText.Clean(input.Place)!,
            StartedOn = facts.StartedOn,
            EndedOn = facts.EndedOn,
            HourlyWage = facts.HourlyWage,
            HoursPerWeek = facts.HoursPerWeek,
            Source = TypedText.Clean(input.Source)!,
            VerifiedOn = facts.VerifiedOn,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
        db.Placements.Add(placement);
        db.LogEvent(new PlacementRecorded(customer, placement.Kind, placement.StartedOn, placement.EndedOn), Subject.Placement(placement.PublicId), act);
        db.AddSubmission(form, placement.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new PlacementOutcome.Saved();
    }
}
