using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

public sealed record ItemChange(NineItem Item, string Before, string After)
{
    /// <summary>Stands for an SSN or a birth date, which the trail never holds.</summary>
    public const string Secret = "(given)";

    public static IReadOnlyList<ItemChange> Between(NineAnswers before, NineAnswers after) =>
    [
        .. ItemDefinitions.All
            .Where(item => !item.Agrees(before, after))
            .Select(item => new ItemChange(item.Item, TextOf(item, before), TextOf(item, after))),
    ];

    public static string Written(ResponseState state, string? text) => state == ResponseState.Given ? text! : $"({state})";

    private static string TextOf(ItemDefinition item, NineAnswers answers) =>
        Written(item.StateOf(answers), item.IsSecret ? Secret : item.TextOf(answers));
}
