namespace ResourceRoom.Domain.Merging;

/// <summary>What decides whether two records can be merged.</summary>
public sealed record MergeFacts
{
    /// <summary>Both are the same record.</summary>
    public required bool IsSameRecord { get; init; }

    /// <summary>One of them was merged before, into any record.</summary>
    public required bool IsOneMerged { get; init; }

    /// <summary>Both have an open visit in the same room: one person is there once.</summary>
    public required bool AreBothInOneRoom { get; init; }
}
