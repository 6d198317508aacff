using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>What the partial <c>_NineQuestions</c> shows: some or all of the nine questions with what was typed so far.</summary>
public sealed record NineQuestionsForm
{
    /// <summary>Name of the form's property that holds the questions.</summary>
    public string Prefix { get; init; } = "Questions";

    /// <summary>What was typed so far; the SSN is never shown again.</summary>
    public required NineQuestionsInput Input { get; init; }

    /// <summary>Where this form is shown again as it stands, in the language that the field <c>language</c> names; nothing is checked or saved.</summary>
    public required string Draft { get; init; }

    /// <summary>The questions to ask, in the policy's order.</summary>
    public IReadOnlyList<NineItem> Items { get; init; } = NineItems.PolicyOrder;

    /// <summary>Last four digits of an SSN on file that stays when the field is left empty; null when there is none.</summary>
    public string? SsnOnFile { get; init; }

    /// <summary>Whether the page was rendered because of an error, after which an SSN must be typed again.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Whether letters choose the labor force status, as at the desk.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Puts the cursor into the first question.</summary>
    public bool FocusFirst { get; init; }
}
