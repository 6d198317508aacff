using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Participants;

internal abstract class ItemColumn(ItemDefinition item)
{
    public NineItem Item => item.Item;

    public abstract Response ResponseOf(Participant person);

    public abstract NineAnswers Read(Participant person, SecretColumns secrets, NineAnswers answers);

    public abstract void Write(Participant person, SecretColumns secrets, NineAnswers answers, DateOnly? on);
}

internal sealed class ItemColumn<T>(ItemDefinition<T> item) : ItemColumn(item)
{
    public required Func<Participant, Response> Response { get; init; }

    public required Action<Participant, Response> SetResponse { get; init; }

    public required Func<Participant, SecretColumns, T> Value { get; init; }

    public required Action<Participant, SecretColumns, Answer<T>> SetValue { get; init; }

    public override Response ResponseOf(Participant person) => Response(person);

    public override NineAnswers Read(Participant person, SecretColumns secrets, NineAnswers answers) => Response(person).State switch
    {
        ResponseState.Given => item.With(answers, Answer<T>.Given(Value(person, secrets))),
        ResponseState.Declined => item.With(answers, Answer<T>.Declined),
        _ => answers,
    };

    public override void Write(Participant person, SecretColumns secrets, NineAnswers answers, DateOnly? on)
    {
        var answer = item.AnswerIn(answers);
        SetResponse(person, new Response { State = answer.State, On = on });
        SetValue(person, secrets, answer);
    }
}
