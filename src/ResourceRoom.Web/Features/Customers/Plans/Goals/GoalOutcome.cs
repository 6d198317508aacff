using ResourceRoom.Domain.Plans.Goals;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

public abstract record GoalOutcome
{
    private GoalOutcome()
    {
    }

    public sealed record NotThere : GoalOutcome;

    public sealed record Saved : GoalOutcome;

    /// <summary>Someone else saved the goal after the page was opened.</summary>
    public sealed record Conflict : GoalOutcome;

    public sealed record Refused(GoalRefusal Why) : GoalOutcome;
}
