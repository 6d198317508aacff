using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>Two records of one person become one: nothing that was answered is lost without a choice ([ours]).</summary>
public static class Merge
{
    /// <summary>The nine items side by side, in the policy's order.</summary>
    public static IReadOnlyList<MergeItem> Compare(DatedAnswers kept, DatedAnswers merged)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(merged);
        return [.. NineItems.PolicyOrder.Select(item => Compare(item, kept, merged))];
    }

    /// <summary>
    /// The answers of the one record. An item that both answer alike stays as it is, with the kept record's day; Labor Force
    /// Status, which belongs to a contact, with the day of the later one (Policy 1.11.2, item 5.2.6).
    /// </summary>
    /// <param name="kept">The record that stays.</param>
    /// <param name="merged">The record that goes into it.</param>
    /// <param name="chosen">The side chosen for an item; asked only where the two differ.</param>
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

    /// <summary>Why two records cannot be merged; null when they can.</summary>
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
    /// What an item becomes that nobody is shown: the later reply, a decline too (29 CFR 38.41(b) [ours]); else the earlier.
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
            // At contact: the record shows the latest.
            (ResponseState.Given, ResponseState.Given) => item == NineItem.LaborForceStatus ? Later(kept, merged) : null,
            (ResponseState.Given, _) => MergeSide.Kept,
            (_, ResponseState.Given) => MergeSide.Merged,

            // Declined against not asked: a decline is an answer.
            (ResponseState.Declined, _) => MergeSide.Kept,
            _ => MergeSide.Merged,
        });
    }

    /// <summary>The side with the later Labor Force Status; null when both are of one day or a day is not known.</summary>
    private static MergeSide? Later(DatedAnswers kept, DatedAnswers merged) =>
        (kept.Days[NineItem.LaborForceStatus], merged.Days[NineItem.LaborForceStatus]) switch
        {
            ({ } first, { } second) when first > second => MergeSide.Kept,
            ({ } first, { } second) when first < second => MergeSide.Merged,
            _ => null,
        };
}
