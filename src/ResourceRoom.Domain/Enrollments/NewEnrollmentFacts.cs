using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments;

/// <summary>The facts that decide whether a customer can be enrolled beside earlier enrollments.</summary>
public sealed record NewEnrollmentFacts
{
    /// <summary>The program to enroll in.</summary>
    public required WorkforceProgram Program { get; init; }

    /// <summary>The first day of the new enrollment.</summary>
    public required DateOnly EnrolledOn { get; init; }

    /// <summary>The day of the application that becomes this enrollment; null when there was none.</summary>
    public DateOnly? AppliedOn { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The customer's other enrollments, without the application that becomes this one.</summary>
    public required IReadOnlyList<EnrollmentFacts> Others { get; init; }

    /// <summary>The exit suggested today for the open ones; null if none is.</summary>
    public required ExitSuggestion? Suggestion { get; init; }
}
