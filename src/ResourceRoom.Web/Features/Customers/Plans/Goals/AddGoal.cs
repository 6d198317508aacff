using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

public sealed class AddGoal(ResourceRoomDb db, OfficeClock clock)
{
    public Task<AddOutcome> ExecuteAsync(Guid customer, GoalInput input, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        return db.AddOnceAsync(form, act, () => db.FindPlannedCustomerAsync(customer, act, cancellationToken), person =>
        {
            var goal = new Goal
            {
                PublicId = Guid.CreateVersion7(act.At),
                ParticipantId = person.Id,
                Kind = input.ChosenKind,
                Words = input.Words!.Clean()!,
                TargetOn = input.Target,
                Status = GoalStatus.Active,
                Statuses = [new GoalStatusChange { Status = GoalStatus.Active, At = act.At, ById = act.Who.AccountId }],
                CreatedAt = act.At,
                CreatedById = act.Who.AccountId,
            };
            db.Goals.Add(goal);
            db.LogEvent(new GoalAdded(customer, goal.Kind, goal.TargetOn), Subject.Goal(goal.PublicId), act);
            return goal.PublicId;
        }, cancellationToken);
    }
}
