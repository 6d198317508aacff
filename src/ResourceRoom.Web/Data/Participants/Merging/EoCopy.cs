using ResourceRoom.Domain;
using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>Equal-opportunity items as a sealed copy keeps them. The names are stored: never change one.</summary>
public sealed record EoCopy : Unlogged
{
    public bool? Disability { get; init; }

    public ResponseState DisabilityState { get; init; }

    public bool? LimitedEnglish { get; init; }

    public ResponseState LimitedEnglishState { get; init; }

    public string? PreferredLanguage { get; init; }

    public ResponseState PreferredLanguageState { get; init; }

    public DateTime RecordedAt { get; init; }

    public long RecordedById { get; init; }

    public static EoCopy? Of(EoItems? row) => row is null ? null : new EoCopy
    {
        Disability = row.Disability,
        DisabilityState = row.DisabilityState,
        LimitedEnglish = row.LimitedEnglish,
        LimitedEnglishState = row.LimitedEnglishState,
        PreferredLanguage = row.PreferredLanguage,
        PreferredLanguageState = row.PreferredLanguageState,
        RecordedAt = row.RecordedAt,
        RecordedById = row.RecordedById,
    };

    public static EoCopy? Together(EoCopy? kept, EoCopy? merged) => (kept, merged) switch
    {
        (_, null) => kept,
        (null, _) => merged,
        _ when merged.RecordedAt > kept.RecordedAt => merged.CompletedBy(kept),
        _ => kept.CompletedBy(merged),
    };

    /// <summary>What the kept record holds once the merge is taken back; null when that is nothing.</summary>
    public static EoCopy? TakenBack(EoCopy? before, EoCopy? written, EoCopy? now)
    {
        if (written == now || now is null)
        {
            return before;
        }

        var (was, became) = (before ?? new EoCopy(), written ?? new EoCopy());
        return now.With(
            Unmerge.Of(was.DisabilityAnswer, became.DisabilityAnswer, now.DisabilityAnswer),
            Unmerge.Of(was.EnglishAnswer, became.EnglishAnswer, now.EnglishAnswer),
            Unmerge.Of(was.LanguageAnswer, became.LanguageAnswer, now.LanguageAnswer));
    }

    public static void Put(EoCopy? copy, Participant person, ResourceRoomDb db)
    {
        if (copy is null)
        {
            if (person.EoItems is { } gone)
            {
                db.Remove(gone);
            }

            return;
        }

        var row = person.EoItems ??= new EoItems { RecordedAt = copy.RecordedAt, RecordedById = copy.RecordedById, Version = 1 };
        row.Disability = copy.Disability;
        row.DisabilityState = copy.DisabilityState;
        row.LimitedEnglish = copy.LimitedEnglish;
        row.LimitedEnglishState = copy.LimitedEnglishState;
        row.PreferredLanguage = copy.PreferredLanguage;
        row.PreferredLanguageState = copy.PreferredLanguageState;
        row.RecordedAt = copy.RecordedAt;
        row.RecordedById = copy.RecordedById;
    }

    private Answer<bool> DisabilityAnswer => AnswerOf(DisabilityState, Disability ?? default);

    private Answer<bool> EnglishAnswer => AnswerOf(LimitedEnglishState, LimitedEnglish ?? default);

    private Answer<string> LanguageAnswer => AnswerOf(PreferredLanguageState, PreferredLanguage!);

    private EoCopy CompletedBy(EoCopy earlier) => With(
        Merge.Unseen(DisabilityAnswer, earlier.DisabilityAnswer),
        Merge.Unseen(EnglishAnswer, earlier.EnglishAnswer),
        Merge.Unseen(LanguageAnswer, earlier.LanguageAnswer));

    private EoCopy With(Answer<bool> disability, Answer<bool> english, Answer<string> language) => this with
    {
        Disability = disability.IsGiven ? disability.Value : null,
        DisabilityState = disability.State,
        LimitedEnglish = english.IsGiven ? english.Value : null,
        LimitedEnglishState = english.State,
        PreferredLanguage = language.Value,
        PreferredLanguageState = language.State,
    };

    private static Answer<T> AnswerOf<T>(ResponseState state, T value) => state switch
    {
        ResponseState.Given => Answer<T>.Given(value),
        ResponseState.Declined => Answer<T>.Declined,
        _ => Answer<T>.NotAsked,
    };
}
