namespace ResourceRoom.Domain.Visits;

/// <summary>Why a visit cannot be corrected to the times given.</summary>
public enum CorrectionRefusal
{
    /// <summary>The check-in is yet to come.</summary>
    BeginsInTheFuture,

    /// <summary>The room was not established by then (Policy 1.11.2, item 2).</summary>
    RoomNotOpenYet,

    /// <summary>The room was closed for good by then [ours].</summary>
    RoomClosed,

    /// <summary>The check-out is yet to come.</summary>
    EndsInTheFuture,

    /// <summary>The check-out does not come after the check-in.</summary>
    EndsBeforeItBegins,

    /// <summary>The visit would last longer than <see cref="CorrectionRule.Longest"/>.</summary>
    TooLong,

    /// <summary>Without a check-out the room would end the visit at once: its closing time is past.</summary>
    CannotBeOpen,

    /// <summary>Without a check-out the person would be in the room twice [ours].</summary>
    AlreadyHere,
}
