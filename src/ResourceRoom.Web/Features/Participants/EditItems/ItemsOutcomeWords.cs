using System.Diagnostics;

using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.EditItems;

public static class ItemsOutcomeWords
{
    public static string InWords(this ItemsOutcome outcome) => outcome switch
    {
        ItemsOutcome.NothingChanged => "No changes to save.",
        ItemsOutcome.SsnOnFileElsewhere elsewhere =>
            $"This SSN is on file for another person{elsewhere.Differs.WhoseDiffer()}. Ask to see the number again; nothing was saved. To go on without it, leave the field as it was.",
        ItemsOutcome.Saved { NowReportable: 0 } saved => $"Saved. Classification: {saved.Class.InWords()}.",
        ItemsOutcome.Saved { NowReportable: 1 } saved => $"Saved. Classification: {saved.Class.InWords()}. 1 visit of this program year became reportable.",
        ItemsOutcome.Saved saved => $"Saved. Classification: {saved.Class.InWords()}. {saved.NowReportable} visits of this program year became reportable.",
        _ => throw new UnreachableException(),
    };
}
