namespace ResourceRoom.Domain.Merging;

/// <summary>Why two records cannot be merged.</summary>
public enum MergeRefusal
{
    /// <summary>A record with itself.</summary>
    SameRecord,

    /// <summary>One of them was merged before.</summary>
    MergedBefore,

    /// <summary>Both are checked in to the same room now: one of the two visits must be ended first.</summary>
    BothInOneRoom,
}
