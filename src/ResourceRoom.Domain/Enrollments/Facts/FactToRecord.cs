using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments.Facts;

/// <summary>A fact that somebody wants to record, with the enrollment as far as it decides.</summary>
public sealed record FactToRecord
{
    /// <summary>What the page is about.</summary>
    public required FactTopic Topic { get; init; }

    /// <summary>What it says.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The day from which it is true, or on which it was attained.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The enrollment's program.</summary>
    public required WorkforceProgram Program { get; init; }

    /// <summary>The enrollment's first day; null for an applicant.</summary>
    public required DateOnly? EnrolledOn { get; init; }

    /// <summary>The enrollment's exit date; null while there is none.</summary>
    public required DateOnly? ExitedOn { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
