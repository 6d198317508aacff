namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>What can differ between two versions of a plan, in the order it is shown.</summary>
public enum PlanField
{
    /// <summary>The kind of a goal.</summary>
    GoalKind,

    /// <summary>The words of a goal.</summary>
    GoalWords,

    /// <summary>A goal's target date.</summary>
    GoalTarget,

    /// <summary>A goal's status.</summary>
    GoalStatus,

    /// <summary>A step's service.</summary>
    Service,

    /// <summary>The goals a step serves.</summary>
    Goals,

    /// <summary>The barriers a step addresses.</summary>
    Barriers,

    /// <summary>Who provides a step.</summary>
    Provider,

    /// <summary>A step's dollar value.</summary>
    DollarValue,

    /// <summary>A step's scheduled start.</summary>
    ScheduledStart,

    /// <summary>A step's scheduled end.</summary>
    ScheduledEnd,

    /// <summary>A step's hours.</summary>
    Hours,

    /// <summary>A step's status.</summary>
    Status,

    /// <summary>A step's actual start.</summary>
    ActualStart,

    /// <summary>A step's actual end.</summary>
    ActualEnd,

    /// <summary>A step's note.</summary>
    Note,

    /// <summary>Whether a synced step is withdrawn at its source.</summary>
    Withdrawal,
}
