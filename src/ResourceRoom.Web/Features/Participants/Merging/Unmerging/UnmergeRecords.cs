using ResourceRoom.Domain.Merging;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging.Unmerging;

/// <summary>
/// Takes a merge back: the merged record gets its answers and every row that came from it, the kept one what it held
/// before, but for what people changed since.
/// </summary>
public sealed class UnmergeRecords(ResourceRoomDb db, ParticipantItems items, MergeStates merges, OfficeClock clock)
{
    public Task<UnmergeOutcome> ExecuteAsync(Guid publicId, Guid mergeId, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => UnmergeAsync(publicId, mergeId, who, cancellationToken));

    private async Task<UnmergeOutcome> UnmergeAsync(Guid publicId, Guid mergeId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await merges.ReadAsync(publicId, mergeId, act, cancellationToken) is not { } state)
        {
            return new UnmergeOutcome.NotThere();
        }

        if (state.Refusal is { } why)
        {
            return new UnmergeOutcome.Refused(why);
        }

        var (merge, (kept, merged)) = (state.Merge, state.Pair);
        var (answers, own) = state.Records;
        var uncounted = await db.RevokeReportableAsync(
            merge,
            new SsnOfRecords(state.Copy.Kept.ToAnswers().Answers.Ssn.IsGiven, answers.Answers.Answers.Ssn.IsGiven, own.Answers.Ssn.IsGiven),
            cancellationToken);
        var moved = await MovedAsync(merge, cancellationToken);
        await db.MoveRowsBackAsync(merge, cancellationToken);
        foreach (var person in new[] { kept, merged })
        {
            await db.KeepRegistrationAsync(person, OfficeClock.DayOf(act.At), cancellationToken);
        }

        items.Write(kept, answers.Answers);
        items.Write(merged, own);
        var eo = EoMerge.TakenBack(
            state.Copy.Kept.Eo?.ToRecorded(), state.Copy.Written.Eo?.ToRecorded(), EoCopy.Of(kept.EoItems)?.ToRecorded());
        EoCopy.Put(EoCopy.From(eo), kept, db);
        EoCopy.Put(state.Copy.Merged.Eo, merged, db);
        merged.MergedIntoId = null;
        merge.UndoneAt = act.At;
        merge.UndoneById = who.AccountId;
        db.BumpVersion(kept);
        Note(state, moved, uncounted, act);
        await db.SaveChangesAsync(cancellationToken);
        return new UnmergeOutcome.Unmerged(moved.GetValueOrDefault(MovedRow.Visit), answers.ChangedSince);
    }

    private Task<Dictionary<MovedRow, int>> MovedAsync(ParticipantMerge merge, CancellationToken cancellationToken) =>
        db.Set<ParticipantMergeMove>()
            .Where(move => move.MergeId == merge.Id)
            .GroupBy(move => move.Kind)
            .Select(kind => new { kind.Key, Count = kind.Count() })
            .ToDictionaryAsync(kind => kind.Key, kind => kind.Count, cancellationToken);

    private void Note(MergeState state, Dictionary<MovedRow, int> moved, int visits, Act act)
    {
        var (kept, merged) = (state.Pair.Kept.PublicId, state.Pair.Merged.PublicId);
        foreach (var subject in new[] { kept, merged })
        {
            var detail = new ParticipantsUnmerged
            {
                Kept = kept,
                Merged = merged,
                Items = state.Records.Kept.GoingBack,
                Stayed = state.Records.Kept.ChangedSince,
                Moved = moved,
                Visits = visits,
            };
            db.LogEvent(detail, Subject.Participant(subject), act);
        }
    }
}
