using ResourceRoom.Domain.FollowUp.Counting;

namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>A step or service of a customer's plan, as far as the rules need it.</summary>
public sealed record StepFacts
{
    /// <summary>The step's id.</summary>
    public required long Id { get; init; }

    /// <summary>The enrollment it belongs to.</summary>
    public required long EnrollmentId { get; init; }

    /// <summary>The code of its service.</summary>
    public required string Service { get; init; }

    /// <summary>Where it stands.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>Its dates.</summary>
    public StepDates Dates { get; init; } = StepDates.None;

    /// <summary>Its value in dollars; null if none was entered.</summary>
    public decimal? Dollars { get; init; }

    /// <summary>The goals it is assigned to, by id.</summary>
    public IReadOnlyList<long> Goals { get; init; } = [];

    /// <summary>Synced, and since withdrawn at its source: out of the customer's view and of every total.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Not finished: planned or in progress.</summary>
    public bool IsOpen => !IsWithdrawn && Status is (StepStatus.Planned or StepStatus.InProgress);

    /// <summary>
    /// Whether the customer sees it: only once it is assigned to a goal (youth follow-up guide). A decline of follow-up
    /// is the staff's to know: nothing on the customer's pages suggests declining [ours].
    /// </summary>
    public bool IsSeenByCustomer => !IsWithdrawn && Goals.Count > 0 && !(Service == FollowUpServices.Container && Status == StepStatus.OfferedButDeclined);
}
