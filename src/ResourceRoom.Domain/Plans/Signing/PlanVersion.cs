namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>A plan as it was signed, or as it is now.</summary>
/// <param name="Goals">Its goals.</param>
/// <param name="Steps">Its steps.</param>
public sealed record PlanVersion(IReadOnlyList<SignedGoal> Goals, IReadOnlyList<SignedStep> Steps) : Unlogged;
