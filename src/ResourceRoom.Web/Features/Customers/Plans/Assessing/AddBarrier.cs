using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed class AddBarrier(ResourceRoomDb db, OfficeClock clock)
{
    public Task<AddOutcome> ExecuteAsync(Guid customer, BarrierInput input, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        return db.AddOnceAsync(form, act, () => db.FindPlannedCustomerAsync(customer, act, cancellationToken), person =>
        {
            var barrier = new PlanBarrier
            {
                PublicId = Guid.CreateVersion7(act.At),
                ParticipantId = person.Id,
                Kind = input.ChosenKind,
                IdentifiedOn = input.Day,
                Note = input.Note?.Clean(),
                CreatedAt = act.At,
                CreatedById = act.Who.AccountId,
            };
            db.Barriers.Add(barrier);
            db.LogEvent(new BarrierAdded(customer, barrier.IdentifiedOn), Subject.Barrier(barrier.PublicId), act);
            return barrier.PublicId;
        }, cancellationToken);
    }
}
