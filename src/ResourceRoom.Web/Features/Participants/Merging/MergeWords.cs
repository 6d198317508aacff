using System.Diagnostics;

using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Participants.Merging.Unmerging;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.Merging;

public static class MergeWords
{
    public static string InWords(this MergeOutcome outcome) => outcome switch
    {
        MergeOutcome.SameRecord => "A record cannot be merged with itself.",
        MergeOutcome.MergedBefore { IsThisMerge: true } => "These records are already merged.",
        MergeOutcome.MergedBefore => "One of the two records was merged into another one in the meantime. Nothing was saved.",
        MergeOutcome.Merged { NowReportable: 0 } merged => $"Records merged. {Moved(merged.Visits)}",
        MergeOutcome.Merged merged => $"Records merged. {Moved(merged.Visits)} {Visits(merged.NowReportable)} of this program year became reportable.",
        _ => throw new UnreachableException(),
    };

    /// <summary>What stands at each item of <see cref="MergeOutcome.Unchosen"/>.</summary>
    public static string Unchosen(NineItem item) => $"{item.Label()}: the records differ. Choose the answer to keep.";

    /// <summary>Why two records cannot be marked as different people.</summary>
    public static string InWords(this MergeRefusal why) => why switch
    {
        MergeRefusal.MergedBefore => "One of the two records was merged in the meantime. Nothing was saved.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this UnmergeOutcome.Unmerged undone) => undone.ChangedSince.Count == 0
        ? $"Merge undone. There are two records again. {Back(undone.Visits)}"
        : $"Merge undone. There are two records again. {Back(undone.Visits)} {undone.ChangedSince.InSentence()} {(undone.ChangedSince.Count == 1 ? "was" : "were")} changed after the merge and stayed.";

    public static string InWords(this UnmergeRefusal why) => why switch
    {
        UnmergeRefusal.UndoneBefore => "This merge was already undone.",
        UnmergeRefusal.KeptWasMergedOn => "The kept record has since been merged into another one. Undo that merge first.",
        UnmergeRefusal.LaterMergeFirst => "Another record was merged into this one later. Undo that merge first.",
        UnmergeRefusal.SsnOnFileElsewhere => "The Social Security Number to restore is now on file for another record. Correct it there first, then undo the merge.",
        _ => throw new UnreachableException(),
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
        (MovedRow.Pass, 1) => "1 pass",
        (MovedRow.Pass, _) => $"{count} passes",
        (MovedRow.Enrollment, 1) => "1 enrollment",
        (MovedRow.Enrollment, _) => $"{count} enrollments",
        (MovedRow.Assessment, 1) => "1 assessment",
        (MovedRow.Assessment, _) => $"{count} assessments",
        (MovedRow.Barrier, 1) => "1 barrier",
        (MovedRow.Barrier, _) => $"{count} barriers",
        (MovedRow.Goal, 1) => "1 goal",
        (MovedRow.Goal, _) => $"{count} goals",
        (MovedRow.Step, 1) => "1 step or service",
        (MovedRow.Step, _) => $"{count} steps and services",
        (MovedRow.SignedPlan, 1) => "1 signed plan",
        (MovedRow.SignedPlan, _) => $"{count} signed plans",
        (MovedRow.CaseNote, 1) => "1 case note",
        (MovedRow.CaseNote, _) => $"{count} case notes",
        (MovedRow.CaseNoteDraft, 1) => "1 draft of a case note",
        (MovedRow.CaseNoteDraft, _) => $"{count} drafts of case notes",
        (MovedRow.Exit, 1) => "1 exit",
        (MovedRow.Exit, _) => $"{count} exits",
        (MovedRow.Exclusion, 1) => "1 exclusion",
        (MovedRow.Exclusion, _) => $"{count} exclusions",
        (MovedRow.Message, 1) => "1 message",
        (MovedRow.Message, _) => $"{count} messages",
        (MovedRow.InboxItem, 1) => "1 inbox item",
        (MovedRow.InboxItem, _) => $"{count} inbox items",
        (MovedRow.Contact, 1) => "1 set of contact details",
        (MovedRow.Contact, _) => $"{count} sets of contact details",
        (MovedRow.Placement, 1) => "1 placement",
        (MovedRow.Placement, _) => $"{count} placements",
        (MovedRow.Decline, 1) => "1 decline of follow-up",
        (MovedRow.Decline, _) => $"{count} declines of follow-up",
        (MovedRow.FormerName, 1) => "1 former name",
        (MovedRow.FormerName, _) => $"{count} former names",
        (MovedRow.Account, 1) => "1 customer account",
        (MovedRow.Account, _) => $"{count} customer accounts",
        _ => throw new UnreachableException(),
    };

    private static string Moved(int visits) => visits switch
    {
        0 => "No visits moved.",
        1 => "1 visit moved.",
        _ => $"{visits} visits moved.",
    };

    private static string Back(int visits) => visits switch
    {
        0 => "No visits moved back.",
        1 => "1 visit moved back.",
        _ => $"{visits} visits moved back.",
    };
}
