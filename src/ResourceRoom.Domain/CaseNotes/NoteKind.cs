namespace ResourceRoom.Domain.CaseNotes;

/// <summary>The kinds of case notes.</summary>
public enum NoteKind : byte
{
    /// <summary>Anything about the customer that is not follow-up.</summary>
    General = 1,
}
