namespace ResourceRoom.Domain.CaseNotes;

/// <summary>What came of trying to reach the customer.</summary>
public enum NoteOutcome : byte
{
    /// <summary>A two-way exchange took place.</summary>
    ContactMade = 1,

    /// <summary>Attempted, no response.</summary>
    AttemptedNoResponse = 2,
}
