namespace ResourceRoom.Domain.Merging;

/// <summary>The facts that decide whether two records can be merged.</summary>
public sealed record MergeFacts
{
    /// <summary>Both are the same record.</summary>
    public required bool IsSameRecord { get; init; }

    /// <summary>One of them has already been merged into another record.</summary>
    public required bool IsOneMerged { get; init; }

    /// <summary>Both have an open visit in the same room; a person can be checked in there only once.</summary>
    public required bool AreBothInOneRoom { get; init; }
}
