using ResourceRoom.Domain.Plans.Goals;

namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>A goal as a version of the plan holds it.</summary>
public sealed record SignedGoal : Unlogged
{
    /// <summary>The goal's id.</summary>
    public required long Id { get; init; }

    /// <summary>Its kind.</summary>
    public required GoalKind Kind { get; init; }

    /// <summary>The goal in words.</summary>
    public required string Words { get; init; }

    /// <summary>The day it should be reached by.</summary>
    public required DateOnly? TargetOn { get; init; }

    /// <summary>Where it stood.</summary>
    public required GoalStatus Status { get; init; }
}
