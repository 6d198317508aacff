using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

internal static class MergeScope
{
    /// <summary>
    /// The merges of two records that are both within reach, each by visits or enrollments of its own: who reaches the one record that
    /// they are now may have known only one of the two, and is not shown what the other held.
    /// </summary>
    public static IQueryable<ParticipantMerge> VisibleTo(this IQueryable<ParticipantMerge> merges, ActingUser who, ResourceRoomDb db)
    {
        if (AccessScope.Of(who) is AccessScope.State)
        {
            return merges;
        }

        var visits = db.Visits.VisibleTo(who);
        var enrollments = db.Enrollments.VisibleTo(who);
        var moves = db.Set<ParticipantMergeMove>()
            .Where(move => (move.Kind == MovedRow.Visit && visits.Any(visit => visit.Id == move.RowId))
                || (move.Kind == MovedRow.Enrollment && enrollments.Any(enrollment => enrollment.Id == move.RowId)));
        return merges
            .Where(merge => moves.Any(move => move.MergeId == merge.Id))
            .Where(merge =>
                visits.Any(visit => visit.ParticipantId == merge.KeptId
                    && !merge.Moves.Any(move => move.Kind == MovedRow.Visit && move.RowId == visit.Id))
                || enrollments.Any(enrollment => enrollment.ParticipantId == merge.KeptId
                    && !merge.Moves.Any(move => move.Kind == MovedRow.Enrollment && move.RowId == enrollment.Id))

                // The kept record was merged on: its rows went along.
                || db.ParticipantMerges.Any(later => later.MergedId == merge.KeptId && later.UndoneAt == null
                    && moves.Any(move => move.MergeId == later.Id
                        && !merge.Moves.Any(own => own.Kind == move.Kind && own.RowId == move.RowId))));
    }
}
