using ResourceRoom.Web.Features.CheckIn.Recording;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public abstract record SheetRowMatch
{
    private SheetRowMatch()
    {
    }

    public RowChoice? Choice { get; init; }

    /// <summary>Someone on file: by the whole SSN, or because the technician chose them.</summary>
    public sealed record OnFile(long ParticipantId) : SheetRowMatch;

    public sealed record New(bool IsDifferentPerson) : SheetRowMatch;

    /// <summary>People on file who may be the one: the technician must choose.</summary>
    public sealed record Unclear : SheetRowMatch;

    /// <summary>A person was chosen whom nobody offered and who is out of reach.</summary>
    public sealed record OutOfScope : SheetRowMatch;
}

public sealed record RowChoice(IReadOnlyList<CheckInOutcome.Match> Matches, bool HasMore);
