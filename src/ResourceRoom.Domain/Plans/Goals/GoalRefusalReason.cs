namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>The reasons for <see cref="GoalRefusal"/>.</summary>
public enum GoalRefusalReason
{
    /// <summary>The status cannot follow the present one.</summary>
    NotNext,

    /// <summary>The goal has steps that are planned or in progress, so it is not achieved yet.</summary>
    StepsOpen,

    /// <summary>Giving up a goal and taking one up again take a reason.</summary>
    ReasonMissing,
}
