namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>The rows of one kind that belong to a person, and how they change hands. The callers save.</summary>
/// <param name="kind">The kind.</param>
public abstract class RowsOfPerson(MovedRow kind)
{
    /// <summary>The kind, as a move stores it.</summary>
    public MovedRow Kind { get; } = kind;

    /// <summary>How many rows a person has.</summary>
    public abstract Task<int> CountAsync(ResourceRoomDb db, long person, CancellationToken cancellationToken);

    /// <summary>Gives all rows of one person to another.</summary>
    /// <returns>The keys of the rows that changed hands.</returns>
    public abstract Task<IReadOnlyList<long>> MoveAllAsync(ResourceRoomDb db, long from, long to, CancellationToken cancellationToken);

    /// <summary>Gives the rows that a merge moved back to the person they were moved from.</summary>
    public abstract Task MoveBackAsync(ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken);
}
