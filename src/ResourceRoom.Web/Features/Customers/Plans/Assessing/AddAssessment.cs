using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed class AddAssessment(ResourceRoomDb db, OfficeClock clock)
{
    public Task<AddOutcome> ExecuteAsync(Guid customer, AssessmentInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(customer, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<AddOutcome> AddAsync(Guid customer, AssessmentInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return AddOutcome.NotThere;
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? AddOutcome.Saved : AddOutcome.FormReused;
        }

        var assessment = new Assessment
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            Kind = input.ChosenKind,
            On = input.Day,
            Instrument = input.Instrument?.Clean(),
            Result = input.Result!.Clean()!,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
        db.Assessments.Add(assessment);
        db.LogEvent(new AssessmentAdded(customer, assessment.Kind, assessment.On), Subject.Assessment(assessment.PublicId), act);
        db.AddSubmission(form, assessment.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return AddOutcome.Saved;
    }
}
