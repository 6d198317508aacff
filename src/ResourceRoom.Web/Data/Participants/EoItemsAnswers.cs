using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Web.Data.Participants;

public static class EoItemsAnswers
{
    public static EoAnswers Read(this EoItems? row) => row is null
        ? new EoAnswers()
        : new EoAnswers
        {
            Disability = Answer(row.DisabilityState, row.Disability ?? default),
            LimitedEnglish = Answer(row.LimitedEnglishState, row.LimitedEnglish ?? default),
            PreferredLanguage = Answer(row.PreferredLanguageState, row.PreferredLanguage!),
        };

    public static void Write(this EoItems row, EoAnswers answers)
    {
        row.DisabilityState = answers.Disability.State;
        row.Disability = answers.Disability.IsGiven ? answers.Disability.Value : null;
        row.LimitedEnglishState = answers.LimitedEnglish.State;
        row.LimitedEnglish = answers.LimitedEnglish.IsGiven ? answers.LimitedEnglish.Value : null;
        row.PreferredLanguageState = answers.PreferredLanguage.State;
        row.PreferredLanguage = answers.PreferredLanguage.Value;
    }

    private static Answer<T> Answer<T>(ResponseState state, T value) => state switch
    {
        ResponseState.Given => Domain.Participants.Answer<T>.Given(value),
        ResponseState.Declined => Domain.Participants.Answer<T>.Declined,
        _ => Domain.Participants.Answer<T>.NotAsked,
    };
}
