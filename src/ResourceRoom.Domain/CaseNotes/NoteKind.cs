namespace ResourceRoom.Domain.CaseNotes;

/// <summary>The kinds of case notes.</summary>
public enum NoteKind : byte
{
    /// <summary>Anything about the customer that is not follow-up.</summary>
    General = 1,

    /// <summary>About follow-up after an exit.</summary>
    FollowUp = 2,

    /// <summary>Holds the request of a customer who wants no follow-up.</summary>
    CustomerRequestedNoFollowUp = 3,
}
