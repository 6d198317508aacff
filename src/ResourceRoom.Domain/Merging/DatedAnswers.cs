using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>A record's answers, each with the office day it was given: what a merge moves between records.</summary>
/// <param name="Answers">The nine answers.</param>
/// <param name="Days">The day of each; null for an item not asked.</param>
public sealed record DatedAnswers(NineAnswers Answers, IReadOnlyDictionary<NineItem, DateOnly?> Days) : Unlogged
{
    /// <summary>These answers, with one item's answer and day taken from others.</summary>
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
