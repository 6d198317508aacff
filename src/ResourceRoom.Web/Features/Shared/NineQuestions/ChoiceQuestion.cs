using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

public sealed record ChoiceQuestion(NineItem Item, string Prefix, QuestionWords Words)
{
    public required IReadOnlyList<(string Value, string Text)> Choices { get; init; }

    public IReadOnlyList<string> Chosen { get; init; } = [];

    public bool IsDeclined { get; init; }

    public bool IsMultiple { get; init; }

    /// <summary>Whether letters choose the answers, as at the desk.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Key of a line under the legend, for the visitor.</summary>
    public string? Hint { get; init; }

    /// <summary>A line under the legend for staff, who read English.</summary>
    public string? StaffHint { get; init; }
}
