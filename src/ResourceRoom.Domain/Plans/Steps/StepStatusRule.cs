namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>Which status of a step can follow which [ours]. A decline is a rule of its own.</summary>
public static class StepStatusRule
{
    /// <summary>The statuses that can follow.</summary>
    public static IReadOnlyList<StepStatus> Next(StepStatus status) => status switch
    {
        StepStatus.Planned => [StepStatus.InProgress, StepStatus.Completed, StepStatus.Cancelled],
        StepStatus.InProgress => [StepStatus.Planned, StepStatus.Completed, StepStatus.Cancelled],
        StepStatus.Completed => [StepStatus.InProgress, StepStatus.Cancelled],
        StepStatus.OfferedButDeclined => [StepStatus.Planned, StepStatus.InProgress],
        StepStatus.Cancelled => [StepStatus.Planned],
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether a change of status takes a reason: cancelling, and everything that goes back.</summary>
    public static bool TakesReason(StepStatus from, StepStatus to) => (from, to) switch
    {
        (StepStatus.Planned, StepStatus.InProgress or StepStatus.Completed) => false,
        (StepStatus.InProgress, StepStatus.Completed) => false,
        _ => from != to,
    };

    /// <summary>The first reason why the status cannot change, or null if it can; the same status again is no change.</summary>
    public static StepStatusRefusal? WhyNot(StepStatus from, StepStatus to, bool hasReason) => (from, to) switch
    {
        _ when from == to => null,
        _ when !Next(from).Contains(to) => StepStatusRefusal.NotNext,
        _ when TakesReason(from, to) && !hasReason => StepStatusRefusal.ReasonMissing,
        _ => null,
    };
}
