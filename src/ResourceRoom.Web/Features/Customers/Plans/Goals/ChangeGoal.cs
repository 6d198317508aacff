using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

public sealed class ChangeGoal(ResourceRoomDb db, OfficeClock clock)
{
    public Task<GoalOutcome> ExecuteAsync(Guid customer, Guid goal, GoalInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(customer, goal, input, new Act(who, clock.Now), cancellationToken));

    private async Task<GoalOutcome> ChangeAsync(Guid customer, Guid publicId, GoalInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.FindGoalAsync(person.Id, publicId, cancellationToken) is not { } goal)
        {
            return new GoalOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        if (Changed(goal, input) is not [_, ..] fields)
        {
            return new GoalOutcome.Saved();
        }

        if (goal.Version != input.Version)
        {
            return new GoalOutcome.Conflict();
        }

        goal.Kind = input.ChosenKind;
        goal.Words = input.Words!.Clean()!;
        goal.TargetOn = input.Target;
        db.LogEvent(new GoalChanged(fields), Subject.Goal(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new GoalOutcome.Saved();
    }

    private static List<GoalField> Changed(Goal goal, GoalInput input)
    {
        (GoalField Field, bool IsSame)[] fields =
        [
            (GoalField.Kind, goal.Kind == input.ChosenKind),
            (GoalField.Words, goal.Words == input.Words!.Clean()),
            (GoalField.TargetOn, goal.TargetOn == input.Target),
        ];
        return [.. fields.Where(field => !field.IsSame).Select(field => field.Field)];
    }
}
