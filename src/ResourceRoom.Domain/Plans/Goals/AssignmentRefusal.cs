namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>Why a step cannot be assigned to a goal.</summary>
public enum AssignmentRefusal
{
    /// <summary>The goal was deleted in the meantime.</summary>
    GoalGone,

    /// <summary>The goal was achieved or dropped.</summary>
    GoalClosed,
}
