namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>Where a step stands (youth follow-up guide; all but one [ours]).</summary>
public enum StepStatus : byte
{
    /// <summary>Agreed, not begun.</summary>
    Planned = 1,

    /// <summary>Begun.</summary>
    InProgress = 2,

    /// <summary>Over and done.</summary>
    Completed = 3,

    /// <summary>Follow-up services that the customer declined, or could not be reached for.</summary>
    OfferedButDeclined = 4,

    /// <summary>Will not be done.</summary>
    Cancelled = 5,
}
