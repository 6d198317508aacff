namespace ResourceRoom.Domain.Merging;

/// <summary>One of the two records that are found to be one person's.</summary>
public enum MergeSide
{
    /// <summary>The record that stays.</summary>
    Kept = 1,

    /// <summary>The record that goes into it.</summary>
    Merged = 2,
}
