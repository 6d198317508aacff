using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Merging;

public static class RowMoves
{
    public static async Task<IReadOnlyDictionary<MovedRow, int>> CountRowsAsync(this ResourceRoomDb db, long person, CancellationToken cancellationToken)
    {
        Dictionary<MovedRow, int> counts = [];
        foreach (var rows in MovedRows.All)
        {
            counts[rows.Kind] = await rows.CountAsync(db, person, cancellationToken);
        }

        return counts;
    }

    public static async Task<IReadOnlyDictionary<MovedRow, int>> MoveRowsAsync(this ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken)
    {
        await db.HoldPlanOfCustomerAsync(merge.MergedId, cancellationToken);
        await db.EndSecondPassAsync(merge, cancellationToken);
        Dictionary<MovedRow, int> counts = [];
        foreach (var rows in MovedRows.All)
        {
            var keys = await rows.MoveAllAsync(db, merge.MergedId, merge.KeptId, cancellationToken);
            counts[rows.Kind] = keys.Count;
            foreach (var key in keys)
            {
                merge.Moves.Add(new ParticipantMergeMove { Kind = rows.Kind, RowId = key });
            }
        }

        return counts;
    }

    public static async Task MoveRowsBackAsync(this ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken)
    {
        await db.HoldPlanOfCustomerAsync(merge.KeptId, cancellationToken);
        foreach (var rows in MovedRows.All)
        {
            await rows.MoveBackAsync(db, merge, cancellationToken);
        }

        var moved = merge.MovesOf(MovedRow.Pass, db).Select(move => move.RowId);
        var ended = await db.ParticipantPasses
            .SingleOrDefaultAsync(pass => moved.Contains(pass.Id) && pass.RevokedAt == merge.MergedAt, cancellationToken);
        if (ended is not null)
        {
            ended.RevokedAt = null;
            ended.RevokedById = null;
        }
    }

    /// <summary>Whoever a visit is given to keeps it when a merge that once moved it is undone. The caller saves.</summary>
    public static async Task KeepFromMovingBackAsync(this ResourceRoomDb db, Visit visit, CancellationToken cancellationToken)
    {
        var moves = await db.Set<ParticipantMergeMove>()
            .Where(move => move.Kind == MovedRow.Visit && move.RowId == visit.Id
                && db.ParticipantMerges.Any(merge => merge.Id == move.MergeId && merge.UndoneAt == null))
            .ToListAsync(cancellationToken);
        db.RemoveRange(moves);
    }

    // What somebody adds to the plan meanwhile would stay with the wrong record. Nobody but a customer has a plan.
    private static async Task HoldPlanOfCustomerAsync(this ResourceRoomDb db, long person, CancellationToken cancellationToken)
    {
        if (await db.Enrollments.AnyAsync(row => row.ParticipantId == person, cancellationToken))
        {
            await db.HoldPlanAsync(person, cancellationToken);
        }
    }

    private static async Task EndSecondPassAsync(this ResourceRoomDb db, ParticipantMerge merge, CancellationToken cancellationToken)
    {
        var inForce = await db.ParticipantPasses
            .Where(pass => pass.RevokedAt == null && (pass.ParticipantId == merge.KeptId || pass.ParticipantId == merge.MergedId))
            .ToListAsync(cancellationToken);
        if (inForce.Count > 1)
        {
            var second = inForce.Single(pass => pass.ParticipantId == merge.MergedId);
            second.RevokedAt = merge.MergedAt;
            second.RevokedById = merge.MergedById;
        }
    }
}
