using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>
/// The registration, whose key is the person's: to change hands it is written anew. Where both are registered nothing
/// moves: a person is registered once, and the other registration waits with the merged record.
/// </summary>
internal sealed class RegistrationRow() : RowsOfPerson(MovedRow.Registration)
{
    public override Task<int> CountAsync(ResourceRoomDb db, long person, CancellationToken cancellationToken) =>
        db.Set<Registration>().CountAsync(row => row.ParticipantId == person, cancellationToken);

    public override async Task<IReadOnlyList<long>> MoveAllAsync(ResourceRoomDb db, long from, long to, CancellationToken cancellationToken)
    {
        if (await CountAsync(db, to, cancellationToken) > 0)
        {
            return [];
        }

        return await MoveAsync(db, from, to, cancellationToken) ? [from] : [];
    }

    public override async Task MoveBackAsync(ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken)
    {
        if (await merge.MovesOf(Kind, db).AnyAsync(cancellationToken))
        {
            await MoveAsync(db, merge.KeptId, merge.MergedId, cancellationToken);
        }
    }

    private static async Task<bool> MoveAsync(ResourceRoomDb db, long from, long to, CancellationToken cancellationToken)
    {
        if (await db.Set<Registration>().SingleOrDefaultAsync(row => row.ParticipantId == from, cancellationToken) is not { } row)
        {
            return false;
        }

        db.Remove(row);
        db.Add(new Registration
        {
            ParticipantId = to,
            Program = row.Program,
            RegisteredOn = row.RegisteredOn,
            RecordedAt = row.RecordedAt,
            RecordedById = row.RecordedById,
            Source = row.Source,
        });
        return true;
    }
}
