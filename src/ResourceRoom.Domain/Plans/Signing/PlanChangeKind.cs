namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>How two versions of a plan differ.</summary>
public enum PlanChangeKind
{
    /// <summary>A goal is new.</summary>
    GoalAdded,

    /// <summary>A goal is gone.</summary>
    GoalRemoved,

    /// <summary>A goal is different.</summary>
    GoalChanged,

    /// <summary>A step is new under a goal.</summary>
    StepAdded,

    /// <summary>A step is under no goal any more.</summary>
    StepRemoved,

    /// <summary>A step is different.</summary>
    StepChanged,
}
