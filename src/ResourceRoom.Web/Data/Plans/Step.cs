using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>A step or service of a customer's plan, for one of the customer's enrollments.</summary>
public sealed class Step : IVersioned
{
    public const int ProviderLength = 120;
    public const int NoteLength = 10_000;
    public const int ReasonLength = 500;
    public const int SourceLength = 40;
    public const int SourceKeyLength = 80;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required long EnrollmentId { get; init; }

    public Enrollment Enrollment { get; init; } = null!;

    public required int ServiceId { get; set; }

    public PlanService Service { get; init; } = null!;

    public required StepStatus Status { get; set; }

    /// <summary>How it came to its status, oldest first; the first row is the adding.</summary>
    public List<StepStatusChange> Statuses { get; init; } = [];

    public List<StepGoal> Goals { get; init; } = [];

    public List<StepBarrier> Barriers { get; init; } = [];

    [MaxLength(ProviderLength)]
    public string? Provider { get; set; }

    public decimal? Dollars { get; set; }

    public decimal? Hours { get; set; }

    public DateOnly? ScheduledStart { get; set; }

    public DateOnly? ScheduledEnd { get; set; }

    public DateOnly? ActualStart { get; set; }

    public DateOnly? ActualEnd { get; set; }

    [MaxLength(NoteLength)]
    public string? Note { get; set; }

    /// <summary>When somebody confirmed that funding for a supportive service is available.</summary>
    public DateTime? FundingConfirmedAt { get; set; }

    public long? FundingConfirmedById { get; set; }

    /// <summary>When somebody confirmed that the plan supports the need for a supportive service.</summary>
    public DateTime? NeedConfirmedAt { get; set; }

    public long? NeedConfirmedById { get; set; }

    /// <summary>The day that the customer marked it as done; the planner confirms it.</summary>
    public DateOnly? MarkedDoneOn { get; set; }

    /// <summary>Where it is recorded; null for a step that was added here. With key and service it names one record.</summary>
    [MaxLength(SourceLength)]
    public string? Source { get; init; }

    [MaxLength(SourceKeyLength)]
    public string? SourceKey { get; init; }

    /// <summary>The code of its service there.</summary>
    [MaxLength(IOffered.CodeLength)]
    public string? SourceService { get; set; }

    /// <summary>When a sync no longer found it at its source.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public DateTime? RemovedAt { get; set; }

    public long? RemovedById { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public int Version { get; set; }

    public bool IsSynced => Source is not null;

    public StepDates ToDates() => new() { ScheduledStart = ScheduledStart, ScheduledEnd = ScheduledEnd, ActualStart = ActualStart, ActualEnd = ActualEnd };

    /// <summary>The facts for the rules. The service and the goals are loaded.</summary>
    public StepFacts ToFacts() => new()
    {
        Id = Id,
        EnrollmentId = EnrollmentId,
        Service = Service.Code,
        Status = Status,
        Dates = ToDates(),
        Dollars = Dollars,
        Goals = [.. Goals.Select(link => link.GoalId)],
        IsWithdrawn = WithdrawnAt is not null,
    };

    /// <summary>The step as a version of the plan holds it. The service, the goals and the barriers are loaded.</summary>
    public SignedStep ToSigned() => new()
    {
        Id = Id,
        Service = Service.Code,
        Goals = [.. Goals.Select(link => link.GoalId).Order()],
        Barriers = [.. Barriers.Select(link => link.Barrier.Kind.ToString()).Distinct().Order(StringComparer.Ordinal)],
        Provider = Provider,
        Dollars = Dollars,
        Hours = Hours,
        Dates = ToDates(),
        Status = Status,
        Note = Note,
        IsWithdrawn = WithdrawnAt is not null,
    };
}

public sealed class StepGoal
{
    public long StepId { get; init; }

    public Step Step { get; init; } = null!;

    public long GoalId { get; init; }

    public Goal Goal { get; init; } = null!;
}

public sealed class StepBarrier
{
    public long StepId { get; init; }

    public long BarrierId { get; init; }

    public PlanBarrier Barrier { get; init; } = null!;
}

public sealed class StepStatusChange
{
    public long Id { get; init; }

    public long StepId { get; init; }

    public required StepStatus Status { get; init; }

    [MaxLength(Step.ReasonLength)]
    public string? Reason { get; init; }

    public required DateTime At { get; init; }

    public required long ById { get; init; }
}
