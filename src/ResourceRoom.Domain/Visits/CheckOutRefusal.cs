namespace ResourceRoom.Domain.Visits;

/// <summary>Why a visit cannot be ended.</summary>
public enum CheckOutRefusal
{
    /// <summary>The visit was voided: it does not count, so it has no end.</summary>
    AlreadyVoided,

    /// <summary>The visit has ended.</summary>
    AlreadyCheckedOut,

    /// <summary>The time that was given for the end has not come yet.</summary>
    EndsInTheFuture,

    /// <summary>The time that was given for the end is not after the check-in.</summary>
    EndsBeforeItBegins,
}
