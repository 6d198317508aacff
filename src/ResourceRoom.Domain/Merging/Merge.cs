using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>Two records of one person become one: nothing that was answered is lost without a choice ([ours]).</summary>
public static class Merge
{
    /// <summary>The nine items side by side, in the policy's order.</summary>
    public static IReadOnlyList<MergeItem> Compare(NineAnswers kept, NineAnswers merged)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(merged);
        return [.. NineItems.PolicyOrder.Select(item => Compare(item, kept, merged))];
    }

    /// <summary>The answers of the one record. An item that both answer alike stays as it is, with the kept record's day.</summary>
    /// <param name="kept">The record that stays.</param>
    /// <param name="merged">The record that goes into it.</param>
    /// <param name="chosen">The side chosen for an item; asked only where the two differ.</param>
    public static MergedAnswers Combine(DatedAnswers kept, DatedAnswers merged, Func<NineItem, MergeSide?> chosen)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(chosen);
        var choices = Compare(kept.Answers, merged.Answers)
            .Where(row => row.Differs)
            .Select(row => (row.Item, Side: chosen(row.Item)))
            .ToList();
        List<NineItem> taken = [.. choices.Where(choice => choice.Side == MergeSide.Merged).Select(choice => choice.Item)];
        return new MergedAnswers(
            taken.Aggregate(kept, (answers, item) => answers.With(item, merged)),
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
    /// What an item of the kept record becomes when nobody is asked: its value, else the other's; a decline never
    /// displaces a value.
    /// </summary>
    public static Answer<T> Unasked<T>(Answer<T> kept, Answer<T> merged) => kept.IsGiven ? kept : kept.SupersededBy(merged);

    private static MergeItem Compare(NineItem item, NineAnswers kept, NineAnswers merged)
    {
        if (kept.Agrees(item, merged))
        {
            return new(item, Differs: false, MergeSide.Kept);
        }

        return new(item, Differs: true, (kept.States[item], merged.States[item]) switch
        {
            (ResponseState.Given, ResponseState.Given) => null,
            (ResponseState.Given, _) => MergeSide.Kept,
            (_, ResponseState.Given) => MergeSide.Merged,

            // Declined against not asked: a decline is an answer.
            (ResponseState.Declined, _) => MergeSide.Kept,
            _ => MergeSide.Merged,
        });
    }
}
