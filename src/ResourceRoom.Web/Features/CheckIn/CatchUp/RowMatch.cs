namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public abstract record RowMatch
{
    private RowMatch()
    {
    }

    public RowChoice? Choice { get; init; }

    /// <summary>Someone on file: by the whole SSN, or because the technician chose them.</summary>
    public sealed record OnFile(long ParticipantId) : RowMatch;

    public sealed record New(bool IsDifferentPerson) : RowMatch;

    /// <summary>People on file who may be the one: the technician must choose.</summary>
    public sealed record Unclear : RowMatch;

    /// <summary>A person was chosen whom nobody offered and who is out of reach.</summary>
    public sealed record OutOfReach : RowMatch;
}

public sealed record RowChoice(IReadOnlyList<CheckInOutcome.Match> Matches, bool IsCut);
