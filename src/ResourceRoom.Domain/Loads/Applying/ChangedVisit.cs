namespace ResourceRoom.Domain.Loads.Applying;

/// <summary>What becomes of a visit on file.</summary>
/// <param name="Visit">The visit as it is from now on.</param>
/// <param name="IsCorrectionKept">Whether something that staff corrected stays, because the sender did not change it.</param>
public sealed record ChangedVisit(SentVisit Visit, bool IsCorrectionKept) : Unlogged;
