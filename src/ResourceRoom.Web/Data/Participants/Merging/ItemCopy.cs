using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>One answer as it is kept in a sealed copy. The names are stored: never change one.</summary>
public sealed record ItemCopy(NineItem Item, ResponseState State, string? Value, DateOnly? On) : Unlogged
{
    public static IReadOnlyList<ItemCopy> Of(DatedAnswers dated) =>
    [
        .. ItemDefinitions.All.Select(item =>
            new ItemCopy(item.Item, item.StateOf(dated.Answers), item.TextOf(dated.Answers), dated.Days[item.Item])),
    ];

    public static DatedAnswers Restore(IReadOnlyList<ItemCopy> copies) => new(
        copies.Aggregate(new NineAnswers(), (answers, copy) => ItemDefinitions.Of(copy.Item).Restore(answers, copy.State, copy.Value)),
        copies.ToDictionary(copy => copy.Item, copy => copy.On));
}
