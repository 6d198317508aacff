using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Domain.Merging;

/// <summary>Merges equal-opportunity answers by rule, because the person who merges may not see them (29 CFR 38.41 [ours]).</summary>
public static class EoMerge
{
    /// <summary>What the kept record holds after the merge: the answers saved later, completed by the earlier ones.</summary>
    public static RecordedEo? Together(RecordedEo? kept, RecordedEo? merged) => (kept, merged) switch
    {
        (_, null) => kept,
        (null, _) => merged,
        _ when merged.RecordedAtUtc > kept.RecordedAtUtc => Completed(merged, kept),
        _ => Completed(kept, merged),
    };

    /// <summary>What the kept record holds after the merge is undone; null if that is nothing.</summary>
    /// <param name="before">What it held before the merge.</param>
    /// <param name="written">What the merge made of that.</param>
    /// <param name="now">What it holds now.</param>
    public static RecordedEo? TakenBack(RecordedEo? before, RecordedEo? written, RecordedEo? now)
    {
        if (written == now || now is null)
        {
            return before;
        }

        var (was, became) = (before?.Answers ?? new EoAnswers(), written?.Answers ?? new EoAnswers());
        return now with
        {
            Answers = new EoAnswers
            {
                Disability = Unmerge.Of(was.Disability, became.Disability, now.Answers.Disability),
                LimitedEnglish = Unmerge.Of(was.LimitedEnglish, became.LimitedEnglish, now.Answers.LimitedEnglish),
                PreferredLanguage = Unmerge.Of(was.PreferredLanguage, became.PreferredLanguage, now.Answers.PreferredLanguage),
            },
        };
    }

    private static RecordedEo Completed(RecordedEo later, RecordedEo earlier) => later with
    {
        Answers = new EoAnswers
        {
            Disability = Merge.Unseen(later.Answers.Disability, earlier.Answers.Disability),
            LimitedEnglish = Merge.Unseen(later.Answers.LimitedEnglish, earlier.Answers.LimitedEnglish),
            PreferredLanguage = Merge.Unseen(later.Answers.PreferredLanguage, earlier.Answers.PreferredLanguage),
        },
    };
}
