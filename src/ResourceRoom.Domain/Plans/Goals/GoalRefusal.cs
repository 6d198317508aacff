namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>Why a goal cannot get a status.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="OpenSteps">The goal's open steps, by id, if they are in the way.</param>
public sealed record GoalRefusal(GoalRefusalReason Reason, IReadOnlyList<long> OpenSteps);
