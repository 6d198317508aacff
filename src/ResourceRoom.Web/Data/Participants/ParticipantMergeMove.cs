namespace ResourceRoom.Web.Data.Participants;

/// <summary>One row that a merge moved from the merged record to the kept one, so that taking it back moves just this row.</summary>
public sealed class ParticipantMergeMove
{
    public long MergeId { get; init; }

    public required MovedRow Kind { get; init; }

    public required long RowId { get; init; }
}
