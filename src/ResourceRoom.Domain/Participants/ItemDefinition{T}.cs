using System.Diagnostics.CodeAnalysis;

namespace ResourceRoom.Domain.Participants;

/// <summary>One of the nine items, with the type of its value.</summary>
/// <typeparam name="T">The type of the item's value.</typeparam>
public sealed class ItemDefinition<T> : ItemDefinition
{
    private readonly Func<NineAnswers, Answer<T>> get;
    private readonly Func<NineAnswers, Answer<T>, NineAnswers> set;
    private readonly ItemText<T> text;

    internal ItemDefinition(
        NineItem item, ItemText<T> text, Func<NineAnswers, Answer<T>> get, Func<NineAnswers, Answer<T>, NineAnswers> set)
        : base(item) => (this.text, this.get, this.set) = (text, get, set);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Choices => text.Choices;

    /// <summary>The answer to this item.</summary>
    public Answer<T> AnswerIn(NineAnswers answers) => get(answers);

    /// <summary>The same answers, with a different answer to this item.</summary>
    public NineAnswers With(NineAnswers answers, Answer<T> answer) => set(answers, answer);

    /// <summary>A value as stable text, not masked.</summary>
    public string Write(T value) => text.Write(value);

    /// <summary>Reads what <see cref="Write"/> wrote. For a choice it takes nothing else: no number, no other case.</summary>
    public bool TryRead(string written, [MaybeNullWhen(false)] out T value) => text.TryRead(written, out value);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not one of the item's values; the message does not include it.</exception>
    public T Read(string written) => TryRead(written, out var value) ? value : throw new FormatException($"The stored text of {Item} is not one of its values.");

    /// <inheritdoc/>
    public override ResponseState StateOf(NineAnswers answers) => get(answers).State;

    /// <inheritdoc/>
    public override string? TextOf(NineAnswers answers) => get(answers) is { IsGiven: true } answer ? Write(answer.Value) : null;

    /// <inheritdoc/>
    public override NineAnswers Restore(NineAnswers answers, ResponseState state, string? text) => set(answers, state switch
    {
        ResponseState.Given => Answer<T>.Given(Read(text ?? "")),
        ResponseState.Declined => Answer<T>.Declined,
        _ => Answer<T>.NotAsked,
    });

    /// <inheritdoc/>
    public override NineAnswers Copy(NineAnswers answers, NineAnswers others) => set(answers, get(others));

    /// <inheritdoc/>
    public override bool Agrees(NineAnswers answers, NineAnswers others) => get(answers).Equals(get(others));

    /// <inheritdoc/>
    internal override NineAnswers Complete(NineAnswers onFile, NineAnswers visit)
    {
        var answer = get(onFile);
        return answer.IsGiven && !IsAtContact ? onFile : set(onFile, answer.SupersededBy(get(visit)));
    }
}
