using System.Collections.Immutable;

using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.FollowUp.Declines;

/// <summary>A decline as it is asked for.</summary>
public sealed record DeclineRequest
{
    /// <summary>The program of the enrollment in whose step follow-up is declined.</summary>
    public required WorkforceProgram Program { get; init; }

    /// <summary>The reason; null if neither was chosen.</summary>
    public required DeclineReason? Reason { get; init; }

    /// <summary>The office's day, on which it is to be saved.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The exit date; null while there is none.</summary>
    public required DateOnly? ExitOn { get; init; }

    /// <summary>What counts in the customer's follow-up.</summary>
    public ImmutableArray<FollowUpFact> Facts { get; init; } = [];

    /// <summary>The declines of this exit so far.</summary>
    public ImmutableArray<Decline> Earlier { get; init; } = [];

    /// <summary>Attested that contact was attempted for two quarters.</summary>
    public bool IsAttemptAttested { get; init; }

    /// <summary>Attested that it is documented.</summary>
    public bool IsDocumentationAttested { get; init; }

    /// <summary>The day of the saved note that holds the youth's request, linked or written in the same step; null without one.</summary>
    public DateOnly? NoteOn { get; init; }
}
