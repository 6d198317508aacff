using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Enrollments.Exits.Moving;

/// <summary>The facts that decide whether an exit date can be moved.</summary>
public sealed record ExitMoveFacts
{
    /// <summary>The exit as it is recorded.</summary>
    public required ExitDates Exit { get; init; }

    /// <summary>Whether it has been undone.</summary>
    public required bool IsUndone { get; init; }

    /// <summary>The enrollments that it ended.</summary>
    public required IReadOnlyList<EnrollmentFacts> Ended { get; init; }

    /// <summary>The customer's other enrollments.</summary>
    public required IReadOnlyList<EnrollmentFacts> Others { get; init; }

    /// <summary>All steps of the customer's plan.</summary>
    public required IReadOnlyList<StepFacts> Steps { get; init; }

    /// <summary>Which services hold off an exit.</summary>
    public required ExitHolds Holds { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
