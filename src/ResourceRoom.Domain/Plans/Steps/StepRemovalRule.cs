namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>Why a step cannot be removed.</summary>
public enum StepRemovalRefusal
{
    /// <summary>It comes from another source, which alone can withdraw it.</summary>
    Synced,

    /// <summary>Follow-up was declined in it: what was said stays in the plan, also after it was taken back.</summary>
    Declined,

    /// <summary>It is more than planned: it can be cancelled, with a reason.</summary>
    NotPlanned,

    /// <summary>It serves a goal, where the customer sees it.</summary>
    Assigned,
}

/// <summary>A step added by mistake is removed before anybody has agreed to it or done anything about it [ours].</summary>
public static class StepRemovalRule
{
    /// <summary>Why the step cannot be removed, or null if it can.</summary>
    public static StepRemovalRefusal? WhyNot(StepFacts step, bool isSynced, bool wasDeclined)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step switch
        {
            _ when isSynced => StepRemovalRefusal.Synced,
            _ when wasDeclined => StepRemovalRefusal.Declined,
            { Status: not StepStatus.Planned } => StepRemovalRefusal.NotPlanned,
            { Goals.Count: > 0 } => StepRemovalRefusal.Assigned,
            _ => null,
        };
    }
}
