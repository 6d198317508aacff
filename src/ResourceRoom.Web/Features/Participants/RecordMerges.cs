using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Participants.Merging;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>A merge in the history of a record.</summary>
/// <param name="MergeId">Key of the merge.</param>
/// <param name="IsKept">Whether this record was kept; otherwise it was merged into another for a while.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who merged.</param>
/// <param name="UndoneAt">When it was taken back, UTC; null while it holds.</param>
/// <param name="UndoneBy">Who took it back.</param>
/// <param name="CanTakeBack">Whether the one who reads may take it back from this record.</param>
public sealed record MergeLine(Guid MergeId, bool IsKept, DateTime At, string By, DateTime? UndoneAt, string? UndoneBy, bool CanTakeBack);

/// <summary>Reads the merges of a record.</summary>
internal static class RecordMerges
{
    /// <summary>The merges that a record took part in, the latest first.</summary>
    public static Task<List<MergeLine>> MergesOfAsync(this ResourceRoomDb db, long person, ActingUser who, CancellationToken cancellationToken)
    {
        var canMerge = who.Can(Permission.MergeParticipants);
        var within = db.ParticipantMerges.VisibleTo(who, db);
        return db.ParticipantMerges
            .Where(merge => merge.KeptId == person || merge.MergedId == person)
            .OrderByDescending(merge => merge.Id)
            .Select(merge => new MergeLine(
                merge.PublicId,
                merge.KeptId == person,
                merge.MergedAt,
                db.Users.Where(account => account.Id == merge.MergedById).Select(account => account.DisplayName).First(),
                merge.UndoneAt,
                db.Users.Where(account => account.Id == merge.UndoneById).Select(account => account.DisplayName).FirstOrDefault(),
                canMerge && merge.KeptId == person && merge.UndoneAt == null && within.Any(row => row.Id == merge.Id)))
            .ToListAsync(cancellationToken);
    }
}
