using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>The facts that decide whether a step can be saved when its enrollment has ended.</summary>
public sealed record AfterExitFacts
{
    /// <summary>The enrollment the step belongs to.</summary>
    public required EnrollmentFacts Enrollment { get; init; }

    /// <summary>Whether the step is being added; false when an existing one is changed.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The category of its service.</summary>
    public required ServiceCategory Category { get; init; }

    /// <summary>Whether its service holds off an exit in the enrollment's program.</summary>
    public required ExitHold Hold { get; init; }

    /// <summary>Its status, as it is to be saved.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>Its dates, as they are to be saved.</summary>
    public required StepDates Dates { get; init; }
}
