using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed class AddAssessment(ResourceRoomDb db, OfficeClock clock)
{
    public Task<AddOutcome> ExecuteAsync(Guid customer, AssessmentInput input, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        return db.AddOnceAsync(form, act, () => db.FindPlannedCustomerAsync(customer, act, cancellationToken), person =>
        {
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
            return assessment.PublicId;
        }, cancellationToken);
    }
}
