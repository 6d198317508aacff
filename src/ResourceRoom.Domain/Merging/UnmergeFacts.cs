namespace ResourceRoom.Domain.Merging;

/// <summary>The facts that decide whether a merge can be undone.</summary>
public sealed record UnmergeFacts
{
    /// <summary>It has already been undone.</summary>
    public required bool IsUndone { get; init; }

    /// <summary>The kept record has since been merged into another.</summary>
    public required bool IsKeptMerged { get; init; }

    /// <summary>Another record was merged into the same one later, and that merge still stands.</summary>
    public required bool HasLaterMerge { get; init; }

    /// <summary>An SSN that one of the two records would get back now belongs to another record.</summary>
    public required bool IsSsnElsewhere { get; init; }
}
