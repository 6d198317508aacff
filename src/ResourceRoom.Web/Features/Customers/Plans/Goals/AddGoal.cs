using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

public sealed class AddGoal(ResourceRoomDb db, OfficeClock clock)
{
    public Task<AddOutcome> ExecuteAsync(Guid customer, GoalInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(customer, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<AddOutcome> AddAsync(Guid customer, GoalInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return AddOutcome.NotThere;
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? AddOutcome.Saved : AddOutcome.FormReused;
        }

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
        db.AddSubmission(form, goal.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return AddOutcome.Saved;
    }
}
