using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

internal static class MergeScope
{
    /// <summary>
    /// The merges of two records that are both within reach, each by visits of its own: who reaches the one record that
    /// they are now may have known only one of the two, and is not shown what the other held.
    /// </summary>
    public static IQueryable<ParticipantMerge> VisibleTo(this IQueryable<ParticipantMerge> merges, ActingUser who, ResourceRoomDb db)
    {
        if (AccessScope.Of(who) is AccessScope.State)
        {
            return merges;
        }

        var visits = db.Visits.VisibleTo(who);
        return merges
            .Where(merge => merge.Moves.Any(move => move.Kind == MovedRow.Visit && visits.Any(visit => visit.Id == move.RowId)))
            .Where(merge =>
                visits.Any(visit => visit.ParticipantId == merge.KeptId
                    && !merge.Moves.Any(move => move.Kind == MovedRow.Visit && move.RowId == visit.Id))

                // The kept record was merged on: its visits went along.
                || db.ParticipantMerges.Any(later => later.MergedId == merge.KeptId && later.UndoneAt == null
                    && later.Moves.Any(move => move.Kind == MovedRow.Visit && visits.Any(visit => visit.Id == move.RowId)
                        && !merge.Moves.Any(own => own.Kind == MovedRow.Visit && own.RowId == move.RowId))));
    }
}
