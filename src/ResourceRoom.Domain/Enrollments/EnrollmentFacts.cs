using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments;

/// <summary>An enrollment of one customer in one program, as far as the rules need it.</summary>
public sealed record EnrollmentFacts
{
    /// <summary>The enrollment's id.</summary>
    public required long Id { get; init; }

    /// <summary>The program.</summary>
    public required WorkforceProgram Program { get; init; }

    /// <summary>Where it stands.</summary>
    public required EnrollmentStatus Status { get; init; }

    /// <summary>Its first day; null for someone who was never enrolled.</summary>
    public required DateOnly? EnrolledOn { get; init; }

    /// <summary>Its exit; null unless it has one that was not undone.</summary>
    public ExitDates? Exit { get; init; }

    /// <summary>Enrolled, with a first day.</summary>
    public bool IsOpen => Status == EnrollmentStatus.Enrolled && EnrolledOn is not null;
}
