namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>Closing goals and taking them up again [ours].</summary>
public static class GoalRule
{
    /// <summary>The first reason why the goal cannot get the status, or null if it can.</summary>
    public static GoalRefusal? WhyNot(GoalFacts facts, GoalStatus to)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Status == to)
        {
            return null;
        }

        if (facts.Status != GoalStatus.Active && to != GoalStatus.Active)
        {
            return new(GoalRefusalReason.NotNext, []);
        }

        if (to == GoalStatus.Achieved)
        {
            return OpenSteps(facts) is [_, ..] open ? new(GoalRefusalReason.StepsOpen, open) : null;
        }

        return facts.HasReason ? null : new(GoalRefusalReason.ReasonMissing, []);
    }

    /// <summary>Why a step cannot be assigned to a goal, or null if it can.</summary>
    /// <param name="goal">The goal's status; null if it was deleted in the meantime.</param>
    public static AssignmentRefusal? WhyNotAssign(GoalStatus? goal) => goal switch
    {
        null => AssignmentRefusal.GoalGone,
        GoalStatus.Active => null,
        _ => AssignmentRefusal.GoalClosed,
    };

    private static List<long> OpenSteps(GoalFacts facts) =>
        [.. facts.Steps.Where(step => step.IsOpen && step.Goals.Contains(facts.Id)).Select(step => step.Id).Order()];
}
