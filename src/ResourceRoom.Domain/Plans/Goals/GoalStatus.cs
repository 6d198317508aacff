namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>Where a goal stands [ours].</summary>
public enum GoalStatus : byte
{
    /// <summary>Worked on.</summary>
    Active = 1,

    /// <summary>Closed as achieved.</summary>
    Achieved = 2,

    /// <summary>Given up.</summary>
    Dropped = 3,
}
