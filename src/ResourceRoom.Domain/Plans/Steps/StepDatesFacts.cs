namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>The facts that decide whether a step can have its dates.</summary>
public sealed record StepDatesFacts
{
    /// <summary>The step's status, as it is to be saved.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>The dates, as they are to be saved.</summary>
    public required StepDates Dates { get; init; }

    /// <summary>The enrollment's first day; null while there is none, as for an applicant, and for synced dates.</summary>
    public required DateOnly? EnrolledOn { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
