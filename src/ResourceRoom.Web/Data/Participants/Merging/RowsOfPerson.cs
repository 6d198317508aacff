namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>The rows of one kind that belong to a person, and how they change hands. The callers save.</summary>
public abstract class RowsOfPerson(MovedRow kind)
{
    public MovedRow Kind { get; } = kind;

    public abstract Task<int> CountAsync(ResourceRoomDb db, long person, CancellationToken cancellationToken);

    public abstract Task<IReadOnlyList<long>> MoveAllAsync(ResourceRoomDb db, long from, long to, CancellationToken cancellationToken);

    public abstract Task MoveBackAsync(ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken);
}
