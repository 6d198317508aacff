namespace ResourceRoom.Domain.Enrollments.Placements;

/// <summary>The facts that decide whether a placement can be recorded.</summary>
public sealed record PlacementFacts
{
    /// <summary>What it is.</summary>
    public required PlacementKind Kind { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Its last day; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The day on which the source said so.</summary>
    public required DateOnly VerifiedOn { get; init; }

    /// <summary>Dollars an hour; null if not known.</summary>
    public decimal? HourlyWage { get; init; }

    /// <summary>Hours of work a week; null if not known.</summary>
    public decimal? HoursPerWeek { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
