namespace ResourceRoom.Domain.Merging;

/// <summary>One of two records that belong to the same person.</summary>
public enum MergeSide
{
    /// <summary>The record that stays.</summary>
    Kept = 1,

    /// <summary>The record merged into it.</summary>
    Merged = 2,
}
