namespace ResourceRoom.Domain.Plans.Syncing;

/// <summary>A step that came from a source.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Held">The record as the step holds it now.</param>
/// <param name="IsWithdrawn">Whether it is marked as withdrawn at its source.</param>
public sealed record SyncedStep(long StepId, SourceRecord Held, bool IsWithdrawn);
