using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Participants.Merging;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

public sealed record MergeLine(Guid MergeId, bool IsKept, DateTime At, string By, DateTime? UndoneAt, string? UndoneBy, bool CanTakeBack);

internal static class RecordMerges
{
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
