namespace ResourceRoom.Domain.Merging;

/// <summary>What decides whether a merge can be taken back.</summary>
public sealed record UnmergeFacts
{
    /// <summary>It was taken back before.</summary>
    public required bool IsUndone { get; init; }

    /// <summary>The record that was kept was itself merged into another since.</summary>
    public required bool IsKeptMerged { get; init; }

    /// <summary>Another record was merged into the same one later, and that merge holds.</summary>
    public required bool HasLaterMerge { get; init; }

    /// <summary>An SSN that one of the two records would get back is another record's by now.</summary>
    public required bool IsSsnElsewhere { get; init; }
}
