using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

public sealed record TextQuestion(NineItem Item, string Prefix, QuestionWords Words)
{
    public string? Value { get; init; }

    public bool IsDeclined { get; init; }

    public bool? HasNone { get; init; }

    public string? Hint { get; init; }

    /// <summary>A line under the label for staff, who read English.</summary>
    public string? StaffHint { get; init; }

    /// <summary>The most characters a right answer has; longer text is still taken and refused in words.</summary>
    public int? Length { get; init; }

    public bool IsNumeric { get; init; }

    /// <summary>Whether others could read it off the screen and should not.</summary>
    public bool IsMasked { get; init; }

    public bool HasFocus { get; init; }
}
