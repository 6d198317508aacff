namespace ResourceRoom.Domain.Plans.Syncing;

/// <summary>What a sync has to change in a plan.</summary>
/// <param name="Added">Records that become new, unassigned steps.</param>
/// <param name="Updated">Steps to update.</param>
/// <param name="Withdrawn">Steps to mark as withdrawn at their source; they are never deleted.</param>
public sealed record SyncChanges(IReadOnlyList<SourceRecord> Added, IReadOnlyList<SyncUpdate> Updated, IReadOnlyList<long> Withdrawn)
{
    /// <summary>Nothing to change.</summary>
    public bool IsEmpty => Added.Count == 0 && Updated.Count == 0 && Withdrawn.Count == 0;
}
