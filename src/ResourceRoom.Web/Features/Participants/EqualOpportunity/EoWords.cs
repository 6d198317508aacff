using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

public static class EoWords
{
    public static string Label(this EoItem item) => item switch
    {
        EoItem.Disability => "Disability",
        EoItem.LimitedEnglish => "Limited English",
        EoItem.PreferredLanguage => "Preferred language",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this EoAnswers answers, EoItem item) => item switch
    {
        EoItem.Disability => InWords(answers.Disability, YesOrNo),
        EoItem.LimitedEnglish => InWords(answers.LimitedEnglish, YesOrNo),
        EoItem.PreferredLanguage => InWords(answers.PreferredLanguage, language => language!),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this EoItemsOutcome outcome) => outcome switch
    {
        EoItemsOutcome.NothingChanged => "No changes to save.",
        EoItemsOutcome.Saved => "Equal-opportunity answers saved.",
        _ => throw new UnreachableException(),
    };

    private static string YesOrNo(bool value) => value ? "Yes" : "No";

    private static string InWords<T>(Answer<T> answer, Func<T?, string> inWords) => answer.State switch
    {
        ResponseState.Given => inWords(answer.Value),
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => throw new UnreachableException(),
    };
}
