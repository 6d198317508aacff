using ResourceRoom.Domain.Merging;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Participants.Merging.Unmerging;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.Merging;

public static class MergeWords
{
    public static string InWords(MergeOutcome.Merged merged) => merged.NowReportable == 0
        ? $"The two are one record now. {Moved(merged.Visits)}"
        : $"The two are one record now. {Moved(merged.Visits)} {Visits(merged.NowReportable)} of this program year became reportable.";

    public static string InWords(UnmergeOutcome.Unmerged undone) => undone.ChangedSince.Count == 0
        ? $"The merge is taken back: there are two records again. {Back(undone.Visits)}"
        : $"The merge is taken back: there are two records again. {Back(undone.Visits)} {undone.ChangedSince.InSentence()} {(undone.ChangedSince.Count == 1 ? "was" : "were")} changed since and stayed.";

    public static string InWords(this UnmergeRefusal why) => why switch
    {
        UnmergeRefusal.UndoneBefore => "This merge was taken back already.",
        UnmergeRefusal.KeptWasMergedOn => "The record that was kept was itself merged into another one since. Take that merge back first.",
        UnmergeRefusal.LaterMergeFirst => "Another record was merged into this one later. Take that merge back first: merges are taken back from the latest on.",
        UnmergeRefusal.SsnOnFileElsewhere => "The Social Security Number that would come back is on file for another record by now. Correct the number there first, then take the merge back.",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, null),
    };

    public static string InWords(this IReadOnlyDictionary<MovedRow, int> rows)
    {
        var some = rows.Where(kind => kind.Value > 0).Select(kind => InWords(kind.Key, kind.Value)).ToList();
        return some.Count == 0 ? "nothing" : string.Join(", ", some);
    }

    public static string Visits(int count) => InWords(MovedRow.Visit, count);

    private static string InWords(MovedRow kind, int count) => (kind, count) switch
    {
        (MovedRow.Visit, 1) => "1 visit",
        (MovedRow.Visit, _) => $"{count} visits",
        (MovedRow.Pass, 1) => "1 card",
        (MovedRow.Pass, _) => $"{count} cards",
        (MovedRow.Registration, _) => "the registration",
        (MovedRow.Account, 1) => "1 customer account",
        (MovedRow.Account, _) => $"{count} customer accounts",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Moved(int visits) => visits switch
    {
        0 => "No visit had to move.",
        1 => "1 visit moved.",
        _ => $"{visits} visits moved.",
    };

    private static string Back(int visits) => visits switch
    {
        0 => "No visit had to go back.",
        1 => "1 visit went back.",
        _ => $"{visits} visits went back.",
    };
}
