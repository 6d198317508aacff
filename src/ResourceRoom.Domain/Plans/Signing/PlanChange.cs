namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>One difference between a signed plan and the present one.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Id">The goal or step.</param>
/// <param name="Field">What is different about it; null if it was added or removed.</param>
/// <param name="AsksForSignature">Whether the plan has to be signed again because of it.</param>
public readonly record struct PlanChange(PlanChangeKind Kind, long Id, PlanField? Field, bool AsksForSignature);
