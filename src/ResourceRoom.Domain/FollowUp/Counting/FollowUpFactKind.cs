namespace ResourceRoom.Domain.FollowUp.Counting;

/// <summary>What a note or a step is for follow-up.</summary>
public enum FollowUpFactKind : byte
{
    /// <summary>A two-way exchange about follow-up.</summary>
    Contact = 1,

    /// <summary>A service given, which is a contact too.</summary>
    Service = 2,

    /// <summary>An attempt to reach the customer about follow-up.</summary>
    Attempt = 3,

    /// <summary>An attempt to reach the customer about something else: evidence for a decline only.</summary>
    OtherAttempt = 4,
}
