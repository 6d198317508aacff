namespace ResourceRoom.Web.Data.Participants.Merging;

public static class MergedPasses
{
    /// <summary>
    /// Passes that nobody replaced: a merge ended them, because the person has another one. They still find their person, until a lost
    /// pass is replaced.
    /// </summary>
    public static IQueryable<ParticipantPass> PassesEndedByMerge(this ResourceRoomDb db) =>
        db.ParticipantPasses.Where(pass => db.ParticipantMerges.Any(merge => merge.UndoneAt == null
            && merge.MergedAt == pass.RevokedAt
            && merge.MergedById == pass.RevokedById
            && merge.Moves.Any(move => move.Kind == MovedRow.Pass && move.RowId == pass.Id)));
}
