using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.FollowUp.Counting;

/// <summary>A step of the plan with the category of its service.</summary>
/// <param name="Category">The category.</param>
/// <param name="Step">The step.</param>
public readonly record struct FollowUpStep(ServiceCategory Category, StepFacts Step);
