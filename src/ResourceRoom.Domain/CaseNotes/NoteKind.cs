namespace ResourceRoom.Domain.CaseNotes;

/// <summary>The kinds of case notes.</summary>
public enum NoteKind : byte
{
    /// <summary>Anything about the customer that is not follow-up.</summary>
    General = 1,

    /// <summary>A contact, or an attempt at one, about how the customer does after the exit.</summary>
    FollowUp = 2,

    /// <summary>The customer's own request that no follow-up be made.</summary>
    NoFollowUpRequest = 3,
}
