namespace ResourceRoom.Domain.Visits;

/// <summary>The facts that decide whether a check-in can be undone.</summary>
public sealed record UndoRequest
{
    /// <summary>When the check-in was recorded, in UTC; not when a backdated visit began.</summary>
    public required DateTime RecordedAtUtc { get; init; }

    /// <summary>When the undo is requested, in UTC.</summary>
    public required DateTime AskedAtUtc { get; init; }

    /// <summary>Whether the person asking made the check-in.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether it is the last check-in this staff member made in this room.</summary>
    public required bool IsLast { get; init; }

    /// <summary>Whether the visit is voided.</summary>
    public required bool IsVoided { get; init; }

    /// <summary>Whether somebody checked the visitor out; a visit that ended when the room closed is still the desk's to undo.</summary>
    public required bool IsCheckedOut { get; init; }
}
