namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>Why a step cannot get a status.</summary>
public enum StepStatusRefusal
{
    /// <summary>The status cannot follow the present one.</summary>
    NotNext,

    /// <summary>Anything but a step forward takes a reason.</summary>
    ReasonMissing,
}
