namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A row of a load whose cells are all good: a visit as the sender has it, or one to be voided.</summary>
public sealed record LoadRow : Unlogged
{
    /// <summary>The sender's own id of the visit.</summary>
    public required string VisitId { get; init; }

    /// <summary>The visit; null for a row that deletes it.</summary>
    public required LoadedVisit? Visit { get; init; }

    /// <summary>Why it is deleted, if the row says so.</summary>
    public string? DeletedBecause { get; init; }
}
