namespace ResourceRoom.Domain.Visits.TakingBack;

/// <summary>Why a check-out cannot be undone.</summary>
public enum CheckOutUndoRefusal
{
    /// <summary>The visit was voided: it does not count.</summary>
    AlreadyVoided,

    /// <summary>The visitor is in the room, perhaps by the same undo.</summary>
    InTheRoom,

    /// <summary>Nobody checked the visitor out at the desk: the room closed, or the time was corrected since.</summary>
    NotAtTheDesk,

    /// <summary>More than <see cref="UndoRule.Window"/> has passed.</summary>
    TooLate,

    /// <summary>The visitor was checked in again.</summary>
    CheckedInAgain,
}

/// <summary>The facts that decide whether a check-out can be undone.</summary>
public sealed record CheckOutUndoRequest
{
    /// <summary>The end of the visit, in UTC; null while the visitor is in the room.</summary>
    public required DateTime? EndedAtUtc { get; init; }

    /// <summary>When somebody last checked the visitor out at the desk, in UTC; null if nobody did.</summary>
    public required DateTime? CheckedOutAtUtc { get; init; }

    /// <summary>The end that this check-out gave the visit, in UTC: the same instant, or an earlier one that was entered.</summary>
    public required DateTime? CheckedOutAsOfUtc { get; init; }

    /// <summary>When the undo is requested, in UTC.</summary>
    public required DateTime AskedAtUtc { get; init; }

    /// <summary>Whether the visit is voided.</summary>
    public required bool IsVoided { get; init; }

    /// <summary>Whether the person has another open visit in the room.</summary>
    public required bool IsHereAgain { get; init; }
}

/// <summary>A check-out by mistake can be undone right away, by anyone at the desk of the room; anything later is a correction [ours].</summary>
public static class CheckOutUndoRule
{
    /// <summary>The first reason why the check-out cannot be undone, or null if it can.</summary>
    public static CheckOutUndoRefusal? WhyNot(CheckOutUndoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request switch
        {
            { IsVoided: true } => CheckOutUndoRefusal.AlreadyVoided,
            { EndedAtUtc: null } => CheckOutUndoRefusal.InTheRoom,
            _ when request.CheckedOutAsOfUtc != request.EndedAtUtc => CheckOutUndoRefusal.NotAtTheDesk,
            _ when request.AskedAtUtc - request.CheckedOutAtUtc > UndoRule.Window => CheckOutUndoRefusal.TooLate,
            { IsHereAgain: true } => CheckOutUndoRefusal.CheckedInAgain,
            _ => null,
        };
    }
}
