using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>The answers of a record with the office's day of each: what one record has to hand over to another, or get back.</summary>
/// <param name="Answers">The nine answers.</param>
/// <param name="Days">The day of each; null for an item that nobody asked.</param>
public sealed record DatedAnswers(NineAnswers Answers, IReadOnlyDictionary<NineItem, DateOnly?> Days) : Unlogged
{
    /// <summary>The same with one item's answer and day taken from others.</summary>
    public DatedAnswers With(NineItem item, DatedAnswers others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new DatedAnswers(Answers.With(item, others.Answers), new Dictionary<NineItem, DateOnly?>(Days) { [item] = others.Days[item] });
    }

    /// <summary>Whether both hold the same answer to an item, given on the same day.</summary>
    public bool Agrees(NineItem item, DatedAnswers others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Answers.Agrees(item, others.Answers) && Days[item] == others.Days[item];
    }
}
