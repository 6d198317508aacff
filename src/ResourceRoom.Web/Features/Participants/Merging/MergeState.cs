using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Merging;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>A merge, and what taking it back would do now.</summary>
/// <param name="Merge">The merge.</param>
/// <param name="Pair">The two records.</param>
/// <param name="Copy">What they held.</param>
/// <param name="Answers">What the kept record would hold.</param>
/// <param name="Refusal">Why it cannot be taken back; null when it can.</param>
/// <param name="SsnElsewhere">The record that has an SSN by now which would come back, when it is within reach.</param>
internal sealed record MergeState(
    ParticipantMerge Merge, Pair Pair, MergeCopy Copy, UnmergedAnswers Answers, UnmergeRefusal? Refusal, Guid? SsnElsewhere);

/// <summary>Reads a merge for those who reach both of its records.</summary>
public sealed class MergeStates(ResourceRoomDb db, ParticipantItems items, MergeCopies copies)
{
    /// <summary>
    /// The merge, or null when there is none within reach: of the kept record, and of a visit that came from the other. A
    /// try on one outside it is noted.
    /// </summary>
    internal async Task<MergeState?> ReadAsync(Guid publicId, Guid mergeId, ActingUser who, DateTime at, CancellationToken cancellationToken)
    {
        var merge = await db.ParticipantMerges.SingleOrDefaultAsync(row => row.PublicId == mergeId, cancellationToken);
        if (merge is null || (await db.LastOfAsync(merge.KeptId, cancellationToken)) is not { } last || last.PublicId != publicId)
        {
            return null;
        }

        if (!await IsWithinReachAsync(merge, last, who, cancellationToken))
        {
            await db.NoteOutOfReachAsync(db.Participants.Where(person => person.PublicId == publicId), Subject.Participant(publicId), at, who);
            return null;
        }

        var people = await db.Participants
            .Include(person => person.Registration)
            .Include(person => person.EoItems)
            .Where(person => person.Id == merge.KeptId || person.Id == merge.MergedId)
            .ToListAsync(cancellationToken);
        var pair = new Pair(people.Single(person => person.Id == merge.KeptId), people.Single(person => person.Id == merge.MergedId));
        var copy = copies.Open(merge);
        var answers = Unmerge.Of(copy.Kept.ToAnswers(), copy.Written.ToAnswers(), items.ReadDated(pair.Kept));
        var elsewhere = await OwnersAsync(pair, copy, answers, cancellationToken);
        var refusal = Unmerge.WhyNot(new UnmergeFacts
        {
            IsUndone = merge.UndoneAt is not null,
            IsKeptMerged = pair.Kept.MergedIntoId is not null,
            HasLaterMerge = await db.ParticipantMerges.AnyAsync(
                later => later.KeptId == merge.KeptId && later.Id > merge.Id && later.UndoneAt == null, cancellationToken),
            IsSsnElsewhere = elsewhere.Count > 0,
        });
        var within = await db.Participants.VisibleTo(who)
            .Where(person => elsewhere.Contains(person.Id))
            .Select(person => (Guid?)person.PublicId)
            .FirstOrDefaultAsync(cancellationToken);
        return new MergeState(merge, pair, copy, answers, refusal, within);
    }

    private async Task<bool> IsWithinReachAsync(ParticipantMerge merge, Survivor last, ActingUser who, CancellationToken cancellationToken)
    {
        if (!await db.Participants.VisibleTo(who).AnyAsync(person => person.Id == last.Id, cancellationToken))
        {
            return false;
        }

        var moved = merge.MovesOf(MovedRow.Visit, db).Select(move => move.RowId);
        return Reach.Of(who) is Reach.State || await db.Visits.VisibleTo(who).AnyAsync(visit => moved.Contains(visit.Id), cancellationToken);
    }

    /// <summary>The records that have by now an SSN which would come back: the same SSN is always the same person.</summary>
    private async Task<List<long>> OwnersAsync(Pair pair, MergeCopy copy, UnmergedAnswers answers, CancellationToken cancellationToken)
    {
        var (kept, merged) = (answers.Answers.Answers.Ssn, copy.Merged.ToAnswers().Answers.Ssn);
        if (kept.IsGiven && kept == merged)
        {
            return [pair.Kept.Id];
        }

        var hashes = new[] { kept, merged }.Where(ssn => ssn.IsGiven).Select(ssn => items.HashOf(ssn.Value)).ToList();
        return hashes.Count == 0
            ? []
            : await db.Participants
                .Where(person => person.SsnHash != null && hashes.Contains(person.SsnHash) && person.Id != pair.Kept.Id && person.Id != pair.Merged.Id)
                .Select(person => person.Id)
                .ToListAsync(cancellationToken);
    }
}
