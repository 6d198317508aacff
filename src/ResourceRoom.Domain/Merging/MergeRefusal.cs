namespace ResourceRoom.Domain.Merging;

/// <summary>Why two records cannot be merged.</summary>
public enum MergeRefusal
{
    /// <summary>A record cannot be merged with itself.</summary>
    SameRecord,

    /// <summary>One of them has already been merged.</summary>
    MergedBefore,

    /// <summary>Both are checked in to the same room; one of the visits must be ended first.</summary>
    BothInOneRoom,
}
