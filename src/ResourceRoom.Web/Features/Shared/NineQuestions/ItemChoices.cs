using System.Diagnostics;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>The answers offered for the questions that are answered by choosing. None is ever preselected.</summary>
public static class ItemChoices
{
    public static IReadOnlyList<(string Value, string Text)> LaborForceStatus { get; } = Of(NineItem.LaborForceStatus);

    public static IReadOnlyList<(string Value, string Text)> YesNo { get; } = Of(NineItem.Hispanic);

    public static IReadOnlyList<(string Value, string Text)> Race { get; } = Of(NineItem.Race);

    public static IReadOnlyList<(string Value, string Text)> Gender { get; } = Of(NineItem.Gender);

    public const string KeyOfDecline = "p";

    /// <summary>The letter that chooses a labor force status at the desk: the one that paper sheets and loads have for it.</summary>
    public static string KeyOfStatus(string value) => Enum.Parse<LaborForceStatus>(value) switch
    {
        Domain.Participants.LaborForceStatus.Employed => "e",
        Domain.Participants.LaborForceStatus.EmployedWithNotice => "n",
        Domain.Participants.LaborForceStatus.NotInLaborForce => "o",
        Domain.Participants.LaborForceStatus.Unemployed => "u",
        _ => throw new UnreachableException(),
    };

    public static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];

    private static IReadOnlyList<(string Value, string Text)> Of(NineItem item) =>
        [.. ItemDefinitions.Of(item).Choices.Select(choice => (choice, item.InWords(choice)))];
}
