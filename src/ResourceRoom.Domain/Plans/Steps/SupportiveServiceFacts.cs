namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>The facts that decide whether a supportive service can be given.</summary>
public sealed record SupportiveServiceFacts
{
    /// <summary>The category of the step's service.</summary>
    public required ServiceCategory Category { get; init; }

    /// <summary>The step's status, as it is to be saved.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>Confirmed that funding is available.</summary>
    public required bool IsFundingConfirmed { get; init; }

    /// <summary>Confirmed that the need is supported in the plan.</summary>
    public required bool IsNeedConfirmed { get; init; }

    /// <summary>Whether the step is linked to a barrier or a goal of the plan.</summary>
    public required bool IsLinked { get; init; }
}
