using ResourceRoom.Domain.Visits.Ending;

namespace ResourceRoom.Domain.Visits;

/// <summary>The facts that decide whether a visit can have different times.</summary>
public sealed record CorrectedTimes
{
    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartUtc { get; init; }

    /// <summary>The check-in's day in the office's time zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Check-out, UTC; null while the person is in the room.</summary>
    public required DateTime? EndUtc { get; init; }

    /// <summary>When the room ends a visit that began then, UTC; see <see cref="ClosingTime"/>.</summary>
    public required DateTime ClosingUtc { get; init; }

    /// <summary>When the correction is requested, UTC.</summary>
    public required DateTime AskedAtUtc { get; init; }

    /// <summary>The room's first day.</summary>
    public required DateOnly EstablishedOn { get; init; }

    /// <summary>The first day the room takes no visits, or null.</summary>
    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Whether the same person has another open visit to this room.</summary>
    public required bool HasOtherOpenVisitInRoom { get; init; }
}
