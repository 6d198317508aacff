namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>Who a row of a sheet is.</summary>
public abstract record RowMatch
{
    private RowMatch()
    {
    }

    /// <summary>The people offered; null when none are.</summary>
    public RowChoice? Choice { get; init; }

    /// <summary>Someone on file: by the whole SSN, or because the technician chose them.</summary>
    public sealed record OnFile(long ParticipantId) : RowMatch;

    /// <summary>Someone who is not on file.</summary>
    /// <param name="IsDifferentPerson">The technician has seen the people offered, and it is none of them.</param>
    public sealed record New(bool IsDifferentPerson) : RowMatch;

    /// <summary>People on file who may be the one: the technician must choose.</summary>
    public sealed record Unclear : RowMatch;

    /// <summary>A person was chosen whom nobody offered and who is out of reach.</summary>
    public sealed record OutOfReach : RowMatch;
}

/// <summary>The people offered for a row.</summary>
/// <param name="Matches">Who they are, the surest first.</param>
/// <param name="IsCut">Whether there are more of the same name than are shown.</param>
public sealed record RowChoice(IReadOnlyList<CheckInOutcome.Match> Matches, bool IsCut);
