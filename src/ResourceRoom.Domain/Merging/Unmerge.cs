using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>Taking a merge back: what it wrote goes, what people did since stays ([ours]).</summary>
public static class Unmerge
{
    /// <summary>The answers of the kept record once the merge is taken back.</summary>
    /// <param name="before">What it held before the merge.</param>
    /// <param name="written">What the merge made of that.</param>
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
    /// Labor Force Status goes with the contact that gave it (Policy 1.11.2, item 5.2.6): one given since the merge stays,
    /// though the merge wrote the same; one that a visit was corrected to since goes back with that visit.
    /// </summary>
    /// <param name="kept">What the kept record holds otherwise.</param>
    /// <param name="before">What it held before the merge.</param>
    /// <param name="now">What it holds now.</param>
    /// <param name="merged">What the other held before the merge.</param>
    /// <param name="giver">Whose visit gives the status that the kept record shows now.</param>
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

    /// <summary>What an item that keeps no day holds once the merge is taken back.</summary>
    public static Answer<T> Of<T>(Answer<T> before, Answer<T> written, Answer<T> now) => now == written ? before : now;

    /// <summary>Why a merge cannot be taken back; null when it can.</summary>
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
    /// Whether a visit that counts in reporting counts as utilization only again (Policy 1.11.2, item 8): it came to count
    /// by the merge or since, and its record then holds no SSN of its own.
    /// </summary>
    /// <param name="through">How the visit came to count.</param>
    /// <param name="hadSsn">Whether its record held an SSN before the merge.</param>
    /// <param name="hasSsn">Whether its record holds one once the merge is taken back.</param>
    public static bool StopsCounting(ReportableThrough through, bool hadSsn, bool hasSsn) => through switch
    {
        // With an SSN before and after, nothing but the merge made it count.
        ReportableThrough.TheMerge => hadSsn || !hasSsn,
        ReportableThrough.WhatCameSince => !hadSsn && !hasSsn,
        _ => false,
    };
}
