namespace ResourceRoom.Web.Data.Participants;

/// <summary>One row that a merge moved from the merged record to the kept one, so that taking it back moves just this row.</summary>
public sealed class ParticipantMergeMove
{
    /// <summary>The merge.</summary>
    public long MergeId { get; init; }

    /// <summary>What kind of row.</summary>
    public required MovedRow Kind { get; init; }

    /// <summary>Its key.</summary>
    public required long RowId { get; init; }
}
