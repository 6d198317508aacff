using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging;

internal sealed record MergeState(
    ParticipantMerge Merge, Pair Pair, MergeCopy Copy, UnmergedRecords Records, UnmergeRefusal? Refusal, Guid? SsnElsewhere);

[Scoped]
public sealed class MergeStates(ResourceRoomDb db, ParticipantItems items, MergeCopies copies)
{
    /// <summary>
    /// The merge, or null when there is none within reach, of either of its records. A try on one outside it is noted.
    /// </summary>
    internal async Task<MergeState?> ReadAsync(Guid publicId, Guid mergeId, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } record
            || await db.ParticipantMerges.SingleOrDefaultAsync(row => row.PublicId == mergeId, cancellationToken) is not { } merge
            || (await db.LastOfAsync(merge.KeptId, cancellationToken)).Id != record.Id)
        {
            return null;
        }

        if (!await db.ParticipantMerges.VisibleTo(act.Who, db).AnyAsync(row => row.Id == merge.Id, cancellationToken))
        {
            await db.LogOutOfScopeAsync(db.Participants.Where(person => person.Id == record.Id), Subject.Participant(publicId), act);
            return null;
        }

        var people = await db.Participants
            .Include(person => person.EoItems)
            .Where(person => person.Id == merge.KeptId || person.Id == merge.MergedId)
            .ToListAsync(cancellationToken);
        var pair = new Pair(people.Single(person => person.Id == merge.KeptId), people.Single(person => person.Id == merge.MergedId));
        var copy = copies.Open(merge);
        var records = await RecordsAsync(merge, copy, items.ReadDated(pair.Kept), cancellationToken);
        var elsewhere = await OwnersAsync(pair, records, cancellationToken);
        var refusal = Unmerge.WhyNot(new UnmergeFacts
        {
            IsUndone = merge.UndoneAt is not null,
            IsKeptMerged = pair.Kept.MergedIntoId is not null,
            HasLaterMerge = await db.ParticipantMerges.AnyAsync(
                later => later.KeptId == merge.KeptId && later.Id > merge.Id && later.UndoneAt == null, cancellationToken),
            IsSsnElsewhere = elsewhere.Count > 0,
        });
        var within = await db.Participants.VisibleTo(act.Who)
            .Where(person => elsewhere.Contains(person.Id))
            .Select(person => (Guid?)person.PublicId)
            .FirstOrDefaultAsync(cancellationToken);
        return new MergeState(merge, pair, copy, records, refusal, within);
    }

    private async Task<UnmergedRecords> RecordsAsync(ParticipantMerge merge, MergeCopy copy, DatedAnswers now, CancellationToken cancellationToken)
    {
        var before = copy.Kept.ToAnswers();
        var answers = Unmerge.Of(before, copy.Written.ToAnswers(), now);
        return Unmerge.WithStatusOf(answers, before, now, copy.Merged.ToAnswers(), await GiverAsync(merge, now, cancellationToken));
    }

    private async Task<LaborForceStatusSource> GiverAsync(ParticipantMerge merge, DatedAnswers now, CancellationToken cancellationToken)
    {
        if (now.Answers.LaborForceStatus is not { IsGiven: true, Value: var status } || now.Days[NineItem.LaborForceStatus] is not { } day)
        {
            return LaborForceStatusSource.Other;
        }

        var moved = merge.MovesOf(MovedRow.Visit, db).Select(move => move.RowId);
        var givers = await db.Visits
            .Where(visit => visit.ParticipantId == merge.KeptId && visit.Void == null && visit.Day == day && visit.LaborForceStatus == status)
            .Select(visit => new { visit.RecordedAt, GoesBack = moved.Contains(visit.Id) })
            .ToListAsync(cancellationToken);
        return givers switch
        {
            [] => LaborForceStatusSource.Other,
            _ when givers.TrueForAll(visit => visit.GoesBack) => LaborForceStatusSource.VisitThatGoesBack,
            _ when givers.Exists(visit => !visit.GoesBack && visit.RecordedAt >= merge.MergedAt) => LaborForceStatusSource.VisitSince,
            _ => LaborForceStatusSource.Other,
        };
    }

    private async Task<List<long>> OwnersAsync(Pair pair, UnmergedRecords records, CancellationToken cancellationToken)
    {
        var (kept, merged) = (records.Kept.Answers.Answers.Ssn, records.Merged.Answers.Ssn);
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
