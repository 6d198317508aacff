using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>Merges two records of one person. No answer is lost without someone choosing ([ours]).</summary>
public static class Merge
{
    /// <summary>The nine items of both records side by side, in policy order.</summary>
    public static IReadOnlyList<MergeItem> Compare(DatedAnswers kept, DatedAnswers merged)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(merged);
        return [.. NineItems.PolicyOrder.Select(item => Compare(item, kept, merged))];
    }

    /// <summary>
    /// The merged answers. An item that both answer the same keeps the kept record's day; Labor Force Status, which is asked at
    /// contact, keeps the later day (Policy 1.11.2, item 5.2.6).
    /// </summary>
    /// <param name="kept">The record that stays.</param>
    /// <param name="merged">The record merged into it.</param>
    /// <param name="chosen">The side chosen for an item; called only where the two differ.</param>
    public static MergedAnswers Combine(DatedAnswers kept, DatedAnswers merged, Func<NineItem, MergeSide?> chosen)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(chosen);
        var rows = Compare(kept, merged);
        var choices = rows
            .Where(row => row.Differs)
            .Select(row => (row.Item, Side: chosen(row.Item)))
            .ToList();
        List<NineItem> taken = [.. choices.Where(choice => choice.Side == MergeSide.Merged).Select(choice => choice.Item)];
        var again = rows.Where(row => row is { Item: NineItem.LaborForceStatus, Differs: false } && Later(kept, merged) == MergeSide.Merged);
        return new MergedAnswers(
            taken.Concat(again.Select(row => row.Item)).Aggregate(kept, (answers, item) => answers.With(item, merged)),
            taken,
            [.. choices.Where(choice => choice.Side is null).Select(choice => choice.Item)]);
    }

    /// <summary>Why two records cannot be merged; null if they can.</summary>
    public static MergeRefusal? WhyNot(MergeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { IsSameRecord: true } => MergeRefusal.SameRecord,
            { IsOneMerged: true } => MergeRefusal.MergedBefore,
            { AreBothInOneRoom: true } => MergeRefusal.BothInOneRoom,
            _ => null,
        };
    }

    /// <summary>
    /// The merged answer to an item that is not shown to anyone: the later reply, even a decline (29 CFR 38.41(b) [ours]);
    /// otherwise the earlier one.
    /// </summary>
    public static Answer<T> Unseen<T>(Answer<T> later, Answer<T> earlier) => later.State == ResponseState.NotAsked ? earlier : later;

    private static MergeItem Compare(NineItem item, DatedAnswers kept, DatedAnswers merged)
    {
        if (kept.Answers.Agrees(item, merged.Answers))
        {
            return new(item, Differs: false, MergeSide.Kept);
        }

        return new(item, Differs: true, (kept.Answers.States[item], merged.Answers.States[item]) switch
        {
            // Asked at contact, so the latest answer wins.
            (ResponseState.Given, ResponseState.Given) => item == NineItem.LaborForceStatus ? Later(kept, merged) : null,
            (ResponseState.Given, _) => MergeSide.Kept,
            (_, ResponseState.Given) => MergeSide.Merged,

            // Declined vs. not asked: a decline is an answer.
            (ResponseState.Declined, _) => MergeSide.Kept,
            _ => MergeSide.Merged,
        });
    }

    /// <summary>The side with the later Labor Force Status; null if both are from the same day or a day is unknown.</summary>
    private static MergeSide? Later(DatedAnswers kept, DatedAnswers merged) =>
        (kept.Days[NineItem.LaborForceStatus], merged.Days[NineItem.LaborForceStatus]) switch
        {
            ({ } first, { } second) when first > second => MergeSide.Kept,
            ({ } first, { } second) when first < second => MergeSide.Merged,
            _ => null,
        };
}
