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

    public static EoCopy? From(RecordedEo? eo) => eo is null ? null : new EoCopy
    {
        Disability = eo.Answers.Disability.IsGiven ? eo.Answers.Disability.Value : null,
        DisabilityState = eo.Answers.Disability.State,
        LimitedEnglish = eo.Answers.LimitedEnglish.IsGiven ? eo.Answers.LimitedEnglish.Value : null,
        LimitedEnglishState = eo.Answers.LimitedEnglish.State,
        PreferredLanguage = eo.Answers.PreferredLanguage.Value,
        PreferredLanguageState = eo.Answers.PreferredLanguage.State,
        RecordedAt = eo.RecordedAtUtc,
        RecordedById = eo.RecordedById,
    };

    public RecordedEo ToRecorded() => new(
        new EoAnswers
        {
            Disability = AnswerOf(DisabilityState, Disability ?? default),
            LimitedEnglish = AnswerOf(LimitedEnglishState, LimitedEnglish ?? default),
            PreferredLanguage = AnswerOf(PreferredLanguageState, PreferredLanguage!),
        },
        RecordedAt,
        RecordedById);

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

    private static Answer<T> AnswerOf<T>(ResponseState state, T value) => state switch
    {
        ResponseState.Given => Answer<T>.Given(value),
        ResponseState.Declined => Answer<T>.Declined,
        _ => Answer<T>.NotAsked,
    };
}
