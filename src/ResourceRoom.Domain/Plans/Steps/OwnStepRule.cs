namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>Why a customer cannot say of a step that it is done [ours].</summary>
public enum OwnStepRefusal
{
    /// <summary>It was completed, declined or cancelled.</summary>
    Settled,

    /// <summary>Its enrollment was closed.</summary>
    EnrollmentClosed,

    /// <summary>The day is before the step began.</summary>
    BeforeItBegan,
}

/// <summary>A customer marks a step as done, or takes that back, until the planner settles it [ours].</summary>
public static class OwnStepRule
{
    /// <summary>Null when the customer may.</summary>
    public static OwnStepRefusal? WhyNot(StepStatus status, bool isEnrollmentClosed) => status switch
    {
        not (StepStatus.Planned or StepStatus.InProgress) => OwnStepRefusal.Settled,
        _ when isEnrollmentClosed => OwnStepRefusal.EnrollmentClosed,
        _ => null,
    };

    /// <summary>Whether a step cannot have been done by that day because it began later.</summary>
    public static bool IsBeforeItBegan(DateOnly on, DateOnly? actualStart) => on < actualStart;
}
