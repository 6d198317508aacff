namespace ResourceRoom.Domain.FollowUp.Declines;

/// <summary>Why follow-up was offered but declined (youth follow-up guide, "Document When Youth Decline Follow-Up Services").</summary>
public enum DeclineReason : byte
{
    /// <summary>The youth cannot be located.</summary>
    UnableToLocate = 1,

    /// <summary>The youth asked for no follow-up.</summary>
    OptingOut = 2,
}
