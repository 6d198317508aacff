using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Signing;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>What a customer wants to reach. The customer sees the steps that serve one.</summary>
public sealed class Goal : IVersioned
{
    public const int WordsLength = 500;
    public const int ReasonLength = 500;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required GoalKind Kind { get; set; }

    [MaxLength(WordsLength)]
    public required string Words { get; set; }

    public DateOnly? TargetOn { get; set; }

    public required GoalStatus Status { get; set; }

    /// <summary>How it came to its status, oldest first; the first row is the adding.</summary>
    public List<GoalStatusChange> Statuses { get; init; } = [];

    public List<StepGoal> Steps { get; init; } = [];

    public DateTime? RemovedAt { get; set; }

    public long? RemovedById { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public int Version { get; set; }

    public SignedGoal ToSigned() => new() { Id = Id, Kind = Kind, Words = Words, TargetOn = TargetOn, Status = Status };
}

public sealed class GoalStatusChange
{
    public long Id { get; init; }

    public long GoalId { get; init; }

    public required GoalStatus Status { get; init; }

    [MaxLength(Goal.ReasonLength)]
    public string? Reason { get; init; }

    public required DateTime At { get; init; }

    public required long ById { get; init; }
}
