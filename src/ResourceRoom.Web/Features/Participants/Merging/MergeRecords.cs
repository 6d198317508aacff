using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>
/// Makes one record of two that are one person's. The record that stays gets the chosen answers and every row of the
/// other, which keeps its key and nothing else; what both held is kept sealed, so that all of it can be taken back.
/// </summary>
public sealed class MergeRecords(
    ResourceRoomDb db, ParticipantItems items, MergeCopies copies, SealedForms sealedForms, OfficeClock clock)
{
    private static readonly DatedAnswers Nothing = new(new NineAnswers(), NineItems.PolicyOrder.ToDictionary(item => item, _ => (DateOnly?)null));

    public Task<MergeOutcome> ExecuteAsync(Guid kept, Guid merged, MergeInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => MergeAsync(kept, merged, input, who, cancellationToken));

    private async Task<MergeOutcome> MergeAsync(Guid kept, Guid merged, MergeInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.PairAsync(kept, merged, act, cancellationToken) is not { } pair)
        {
            return new MergeOutcome.NotThere();
        }

        if (await WhyNotAsync(pair, cancellationToken) is { } refused)
        {
            return refused;
        }

        var (first, second) = (items.ReadDated(pair.Kept), items.ReadDated(pair.Merged));
        var together = Merge.Combine(first, second, input.Choices.SideOf);
        if (WhatChanged(ShownPair.Of(kept, first, merged, second), input.Shown, who) is { } changed)
        {
            return changed;
        }

        return together.Unchosen.Count > 0
            ? new MergeOutcome.Unchosen(together.Unchosen)
            : await SaveAsync(pair, together, act, cancellationToken);
    }

    private async Task<MergeOutcome?> WhyNotAsync(Pair pair, CancellationToken cancellationToken)
    {
        var rooms = await db.RoomsOfBothAsync(pair, cancellationToken);
        return Merge.WhyNot(new MergeFacts
        {
            IsSameRecord = pair.Kept.Id == pair.Merged.Id,
            IsOneMerged = pair.Kept.MergedIntoId is not null || pair.Merged.MergedIntoId is not null,
            AreBothInOneRoom = rooms.Count > 0,
        }) switch
        {
            MergeRefusal.SameRecord => new MergeOutcome.SameRecord(),
            MergeRefusal.MergedBefore => await db.MergedBeforeAsync(pair, cancellationToken),
            MergeRefusal.BothInOneRoom => new MergeOutcome.BothInOneRoom(rooms),
            _ => null,
        };
    }

    private MergeOutcome.Changed? WhatChanged(ShownPair now, string? field, ActingUser who)
    {
        if (!sealedForms.TryOpen<ShownPair>(field, who, out var shown) || shown!.Kept != now.Kept || shown.Merged != now.Merged)
        {
            return new MergeOutcome.Changed(null);
        }

        return now.ChangedSince(shown) is { Count: > 0 } changed ? new MergeOutcome.Changed(changed) : null;
    }

    private async Task<MergeOutcome> SaveAsync(Pair pair, MergedAnswers together, Act act, CancellationToken cancellationToken)
    {
        var (kept, merged) = pair;
        var copy = await CopyAsync(pair, together.Answers, cancellationToken);
        var key = Guid.CreateVersion7(act.At);
        var merge = new ParticipantMerge
        {
            PublicId = key,
            KeptId = kept.Id,
            MergedId = merged.Id,
            MergedAt = act.At,
            MergedById = act.Who.AccountId,
            BeforeCipher = copies.Seal(key, copy),
        };
        var counted = together.Answers.Answers.Ssn.IsGiven ? await MakeReportableAsync(pair, act, cancellationToken) : 0;
        var moved = await db.MoveRowsAsync(merge, cancellationToken);
        foreach (var person in new[] { kept, merged })
        {
            await db.KeepRegistrationAsync(person, OfficeClock.DayOf(act.At), cancellationToken);
        }

        items.Write(kept, together.Answers);
        items.Write(merged, Nothing);
        EoCopy.Put(copy.Written.Eo, kept, db);
        EoCopy.Put(null, merged, db);
        merged.MergedIntoId = kept.Id;
        db.BumpVersion(kept);
        db.ParticipantMerges.Add(merge);
        Note(pair, together, moved, counted, act);
        await db.SaveChangesAsync(cancellationToken);
        return new MergeOutcome.Merged(moved[MovedRow.Visit], counted);
    }

    private async Task<MergeCopy> CopyAsync(Pair pair, DatedAnswers written, CancellationToken cancellationToken)
    {
        await db.Entry(pair.Kept).Reference(person => person.EoItems).LoadAsync(cancellationToken);
        await db.Entry(pair.Merged).Reference(person => person.EoItems).LoadAsync(cancellationToken);
        var (kept, merged) = (EoCopy.Of(pair.Kept.EoItems), EoCopy.Of(pair.Merged.EoItems));
        return new MergeCopy(
            new RecordCopy(ItemCopy.Of(items.ReadDated(pair.Kept)), kept),
            new RecordCopy(ItemCopy.Of(items.ReadDated(pair.Merged)), merged),
            new RecordCopy(ItemCopy.Of(written), EoCopy.From(EoMerge.Together(kept?.ToRecorded(), merged?.ToRecorded()))));
    }

    private async Task<int> MakeReportableAsync(Pair pair, Act act, CancellationToken cancellationToken)
    {
        var visits = 0;
        foreach (var person in new[] { pair.Kept, pair.Merged }.Where(person => person.SsnHash is null))
        {
            visits += await db.MakeReportableAsync(person.Id, OfficeClock.DayOf(act.At), act.At, cancellationToken);
        }

        return visits;
    }

    private void Note(Pair pair, MergedAnswers together, IReadOnlyDictionary<MovedRow, int> moved, int counted, Act act)
    {
        var (kept, merged) = (pair.Kept.PublicId, pair.Merged.PublicId);
        foreach (var subject in new[] { kept, merged })
        {
            db.LogEvent(new ParticipantsMerged { Kept = kept, Merged = merged, Items = together.FromMerged, Moved = moved }, Subject.Participant(subject), act);
        }

        if (counted > 0)
        {
            db.LogEvent(new VisitsBecameReportable(counted), Subject.Participant(kept), act);
        }
    }
}
