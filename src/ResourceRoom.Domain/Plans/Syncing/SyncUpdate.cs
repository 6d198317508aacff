namespace ResourceRoom.Domain.Plans.Syncing;

/// <summary>A step that takes over what its source now says; its goals and note stay.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Record">The record to take over.</param>
/// <param name="IsRestored">Whether it was withdrawn and is back.</param>
public sealed record SyncUpdate(long StepId, SourceRecord Record, bool IsRestored);
