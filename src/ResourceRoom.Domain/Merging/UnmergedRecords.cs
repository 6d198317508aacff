namespace ResourceRoom.Domain.Merging;

/// <summary>What both records hold after a merge is undone.</summary>
/// <param name="Kept">The kept record.</param>
/// <param name="Merged">The record that had been merged into it.</param>
public sealed record UnmergedRecords(UnmergedAnswers Kept, DatedAnswers Merged);
