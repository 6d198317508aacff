using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>The facts that decide when a customer has exited.</summary>
public sealed record ExitFacts
{
    /// <summary>All enrollments of the customer.</summary>
    public required IReadOnlyList<EnrollmentFacts> Enrollments { get; init; }

    /// <summary>All steps of the customer's plan.</summary>
    public required IReadOnlyList<StepFacts> Steps { get; init; }

    /// <summary>Which services hold off an exit.</summary>
    public required ExitHolds Holds { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The open enrollments, which an exit ends together.</summary>
    public IReadOnlyList<EnrollmentFacts> Open => [.. Enrollments.Where(enrollment => enrollment.IsOpen)];
}
