namespace ResourceRoom.Domain.Visits;

/// <summary>Why a visit cannot be corrected to these times.</summary>
public enum CorrectionRefusal
{
    /// <summary>The check-in is in the future.</summary>
    BeginsInTheFuture,

    /// <summary>The room was not established yet (Policy 1.11.2, item 2).</summary>
    RoomNotOpenYet,

    /// <summary>The room was already closed for good [ours].</summary>
    RoomClosed,

    /// <summary>The check-out is in the future.</summary>
    EndsInTheFuture,

    /// <summary>The check-out is not after the check-in.</summary>
    EndsBeforeItBegins,

    /// <summary>The visit would last longer than <see cref="CorrectionRule.Longest"/>.</summary>
    TooLong,

    /// <summary>Without a check-out the room would end the visit right away: its closing time has passed.</summary>
    CannotBeOpen,

    /// <summary>Without a check-out the person would be in the room twice [ours].</summary>
    AlreadyHere,
}
