namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>The facts that decide whether an exit can be undone.</summary>
public sealed record ExitUndoFacts
{
    /// <summary>Whether OET staff asks.</summary>
    public required bool IsOet { get; init; }

    /// <summary>Whether the exit has already been undone.</summary>
    public required bool IsUndone { get; init; }

    /// <summary>Whether a reason was given.</summary>
    public required bool HasReason { get; init; }

    /// <summary>Whether the written request is attached.</summary>
    public required bool HasRequest { get; init; }

    /// <summary>The enrollments that the exit ended.</summary>
    public required IReadOnlyList<EnrollmentFacts> Ended { get; init; }

    /// <summary>The customer's other enrollments.</summary>
    public required IReadOnlyList<EnrollmentFacts> Others { get; init; }
}
