using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>Undoes a merge: what the merge wrote is reversed, what people changed since stays ([ours]).</summary>
public static class Unmerge
{
    /// <summary>The kept record's answers after the merge is undone.</summary>
    /// <param name="before">What it held before the merge.</param>
    /// <param name="written">What the merge changed it to.</param>
    /// <param name="now">What it holds now.</param>
    public static UnmergedAnswers Of(DatedAnswers before, DatedAnswers written, DatedAnswers now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(now);
        List<NineItem> changedByMerge = [.. NineItems.PolicyOrder.Where(item => !before.Agrees(item, written))];
        List<NineItem> goingBack = [.. changedByMerge.Where(item => now.Agrees(item, written))];
        return new UnmergedAnswers(
            goingBack.Aggregate(now, (answers, item) => answers.With(item, before)),
            goingBack,
            [.. changedByMerge.Except(goingBack)]);
    }

    /// <summary>
    /// Labor Force Status goes with the contact that gave it (Policy 1.11.2, item 5.2.6). A status given since the merge stays,
    /// even if the merge wrote the same one; a status that came from correcting a visit goes back with that visit.
    /// </summary>
    /// <param name="kept">The kept record's answers, before Labor Force Status is settled.</param>
    /// <param name="before">What it held before the merge.</param>
    /// <param name="now">What it holds now.</param>
    /// <param name="merged">What the other record held before the merge.</param>
    /// <param name="giver">Which visit supplies the status the kept record shows now.</param>
    public static UnmergedRecords WithStatusOf(UnmergedAnswers kept, DatedAnswers before, DatedAnswers now, DatedAnswers merged, LaborForceStatusSource giver)
    {
        const NineItem Status = NineItem.LaborForceStatus;
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(merged);
        return giver switch
        {
            LaborForceStatusSource.VisitThatGoesBack when !kept.GoingBack.Contains(Status) && !now.Agrees(Status, before) => new(
                new(kept.Answers.With(Status, before), [.. kept.GoingBack, Status], [.. kept.ChangedSince.Where(item => item != Status)]),
                merged.With(Status, now)),
            LaborForceStatusSource.VisitSince when kept.GoingBack.Contains(Status) => new(
                new(kept.Answers.With(Status, now), [.. kept.GoingBack.Where(item => item != Status)], [.. kept.ChangedSince, Status]),
                merged),
            _ => new(kept, merged),
        };
    }

    /// <summary>The value of an item without a day, after the merge is undone.</summary>
    public static Answer<T> Of<T>(Answer<T> before, Answer<T> written, Answer<T> now) => now == written ? before : now;

    /// <summary>Why a merge cannot be undone; null if it can.</summary>
    public static UnmergeRefusal? WhyNot(UnmergeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { IsUndone: true } => UnmergeRefusal.UndoneBefore,
            { IsKeptMerged: true } => UnmergeRefusal.KeptWasMergedOn,
            { HasLaterMerge: true } => UnmergeRefusal.LaterMergeFirst,
            { IsSsnElsewhere: true } => UnmergeRefusal.SsnOnFileElsewhere,
            _ => null,
        };
    }

    /// <summary>
    /// Whether a reportable visit goes back to counting as utilization only (Policy 1.11.2, item 8): it became reportable
    /// through the merge or since, and its record will not hold an SSN of its own.
    /// </summary>
    /// <param name="through">How the visit became reportable.</param>
    /// <param name="hadSsn">Whether its record held an SSN before the merge.</param>
    /// <param name="hasSsn">Whether its record holds an SSN after the merge is undone.</param>
    public static bool StopsCounting(ReportableThrough through, bool hadSsn, bool hasSsn) => through switch
    {
        // An SSN before and after means that only the merge made it reportable.
        ReportableThrough.TheMerge => hadSsn || !hasSsn,
        ReportableThrough.WhatCameSince => !hadSsn && !hasSsn,
        _ => false,
    };
}
