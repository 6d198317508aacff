using System.Linq.Expressions;

namespace ResourceRoom.Web.Data.Participants.Merging;

internal sealed class OwnedRows<T>(
    MovedRow kind, Func<long, Expression<Func<T, bool>>> of, Expression<Func<T, long>> key, Action<T, long> give) : RowsOfPerson(kind)
    where T : class
{
    private readonly Func<T, long> keyOf = key.Compile();

    public override Task<int> CountAsync(ResourceRoomDb db, long person, CancellationToken cancellationToken) =>
        db.Set<T>().CountAsync(of(person), cancellationToken);

    public override async Task<IReadOnlyList<long>> MoveAllAsync(ResourceRoomDb db, long from, long to, CancellationToken cancellationToken)
    {
        var rows = await db.Set<T>().Where(of(from)).ToListAsync(cancellationToken);
        rows.ForEach(row => give(row, to));
        return [.. rows.Select(keyOf)];
    }

    public override async Task MoveBackAsync(ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken)
    {
        var rows = await db.Set<T>()
            .Join(merge.MovesOf(Kind, db), key, move => move.RowId, (row, _) => row)
            .ToListAsync(cancellationToken);
        rows.ForEach(row => give(row, merge.MergedId));
    }
}
