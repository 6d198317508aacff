namespace ResourceRoom.Domain.Visits;

/// <summary>The facts that decide whether a visit can have other times.</summary>
public sealed record CorrectedTimes
{
    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartUtc { get; init; }

    /// <summary>The check-in's day in the office's time zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Check-out, UTC; null while the person is in the room.</summary>
    public required DateTime? EndUtc { get; init; }

    /// <summary>When the room ends a visit that began then, UTC: see <see cref="ClosingTime"/>.</summary>
    public required DateTime ClosingUtc { get; init; }

    /// <summary>When the correction is asked for, UTC.</summary>
    public required DateTime AskedAtUtc { get; init; }

    /// <summary>The room's first day.</summary>
    public required DateOnly EstablishedOn { get; init; }

    /// <summary>The first day on which the room takes no visits, or null.</summary>
    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Whether another visit of the same person to this room is open.</summary>
    public required bool HasOtherOpenVisitInRoom { get; init; }
}
