using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Domain.FollowUp.Counting;

/// <summary>A case note, as far as follow-up needs it.</summary>
public readonly record struct FollowUpNote
{
    /// <summary>The day of contact.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether its kind is <i>Follow-up</i>.</summary>
    public required bool IsFollowUp { get; init; }

    /// <summary>What came of it; null for a note that is not about reaching the customer.</summary>
    public NoteOutcome? Outcome { get; init; }

    /// <summary>How; null if none was chosen.</summary>
    public NoteMethod? Method { get; init; }

    /// <summary>Not saved yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Marked as entered in error.</summary>
    public bool IsInError { get; init; }
}
