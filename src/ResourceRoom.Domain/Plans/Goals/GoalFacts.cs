using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>The facts that decide whether a goal can get another status.</summary>
public sealed record GoalFacts
{
    /// <summary>The goal's id.</summary>
    public required long Id { get; init; }

    /// <summary>The present status.</summary>
    public required GoalStatus Status { get; init; }

    /// <summary>Every saved step of the plan, not only those a page or a filter shows.</summary>
    public required IReadOnlyList<StepFacts> Steps { get; init; }

    /// <summary>Whether a reason was given.</summary>
    public required bool HasReason { get; init; }
}
