using System.Diagnostics.CodeAnalysis;

namespace ResourceRoom.Domain.Participants;

/// <summary>The response to one item: a value, a decline, or not asked, which is the default (Policy 1.11.2, item 5.3).</summary>
/// <typeparam name="T">The type of the item's value.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "Answer<ZipCode>.Declined reads as it is said.")]
public readonly record struct Answer<T>
{
    private Answer(ResponseState state, T? value)
    {
        State = state;
        Value = value;
    }

    /// <summary>The person declined to answer.</summary>
    public static Answer<T> Declined => new(ResponseState.Declined, default);

    /// <summary>The item was not asked.</summary>
    public static Answer<T> NotAsked => default;

    /// <summary>How the item was answered.</summary>
    public ResponseState State { get; }

    /// <summary>The value; meaningful only when <see cref="IsGiven"/>.</summary>
    public T? Value { get; }

    /// <summary>Whether the item holds a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGiven => State == ResponseState.Given;

    /// <summary>An answer with a value; null is a programming error and throws.</summary>
    public static Answer<T> Given(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(ResponseState.Given, value);
    }

    /// <summary>
    /// What is on file after a later visit [ours]: a value given later wins, a decline never overwrites a value, and an item
    /// not asked overwrites nothing.
    /// </summary>
    public Answer<T> SupersededBy(Answer<T> later) => later.State switch
    {
        ResponseState.Given => later,
        ResponseState.Declined when !IsGiven => later,
        _ => this,
    };

    /// <summary>Only the state, so a personal value never ends up in a log.</summary>
    public override string ToString() => State.ToString();
}
