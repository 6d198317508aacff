using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>The answers offered for the questions that are answered by choosing. None is ever preselected.</summary>
public static class ItemChoices
{
    /// <summary>Labor Force Status, the most frequent first.</summary>
    public static IReadOnlyList<(string Value, string Text)> LaborForceStatus { get; } =
        [.. Enum.GetValues<LaborForceStatus>().Select(status => (status.ToString(), status.InWords()))];

    public static IReadOnlyList<(string Value, string Text)> YesNo { get; } = [.. new[] { "Yes", "No" }.Select(answer => (answer, QuestionWords.English[$"{NineItem.Hispanic}.{answer}"]))];

    public static IReadOnlyList<(string Value, string Text)> Race { get; } =
        [.. ItemWords.Each.Select(race => (race.ToString(), race.InWords()))];

    public static IReadOnlyList<(string Value, string Text)> Gender { get; } =
        [.. Enum.GetValues<Gender>().Select(gender => (gender.ToString(), gender.InWords()))];

    /// <summary>A single chosen value as a list.</summary>
    public static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];
}
