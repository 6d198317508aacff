namespace ResourceRoom.Domain.CaseNotes;

/// <summary>What decides whether a case note can be saved.</summary>
public readonly record struct NoteFacts
{
    /// <summary>The kind of note.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>The day of contact.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What came of it; null for a note that is not about reaching the customer.</summary>
    public NoteOutcome? Outcome { get; init; }

    /// <summary>How; null if none was chosen.</summary>
    public NoteMethod? Method { get; init; }

    /// <summary>With whom; null if none was chosen.</summary>
    public SpokeWith? SpokeWith { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
