namespace ResourceRoom.Domain.Merging;

/// <summary>What two records hold once a merge is taken back.</summary>
/// <param name="Kept">The kept one.</param>
/// <param name="Merged">The one that had been merged into it.</param>
public sealed record UnmergedRecords(UnmergedAnswers Kept, DatedAnswers Merged);
