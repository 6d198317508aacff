namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>What a supportive service still lacks.</summary>
public enum SupportiveServiceGap
{
    /// <summary>No one confirmed that funding is available.</summary>
    FundingNotConfirmed,

    /// <summary>No one confirmed that the need is supported in the plan.</summary>
    NeedNotConfirmed,

    /// <summary>The step addresses no barrier and no goal of the plan.</summary>
    NotLinked,
}
