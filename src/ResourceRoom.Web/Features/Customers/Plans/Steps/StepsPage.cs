using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public sealed record StepsPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required IReadOnlyList<StepLine> Unassigned { get; init; }

    public required IReadOnlyList<GoalSteps> Goals { get; init; }

    public required MoneySums Money { get; init; }

    public required ScheduledDays Days { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>What was chosen to be assigned, where that was refused.</summary>
    public AssignInput Chosen { get; init; } = new();

    /// <summary>The step whose note is edited.</summary>
    public Guid? NoteOf { get; init; }

    public StepNoteInput Input { get; init; } = new();

    public TwoVersions? Conflict { get; init; }

    public string Address => $"{Links.Customer(Header.PublicId)}/plan/steps";

    public IEnumerable<GoalSteps> ActiveGoals => Goals.Where(goal => goal.Status == GoalStatus.Active);

    public bool CanAssign => CanEdit && Unassigned.Any(step => step.CanEdit);
}

/// <summary>A goal with its steps.</summary>
public sealed record GoalSteps(Guid PublicId, string Words, GoalStatus Status, IReadOnlyList<StepLine> Steps, MoneySums Money) : Unlogged;

/// <summary>A step as lists show it.</summary>
public sealed record StepLine : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Service { get; init; }

    public required StepStatus Status { get; init; }

    public required StepDates Dates { get; init; }

    public required decimal? Dollars { get; init; }

    public required string? Note { get; init; }

    /// <summary>The group of its enrollment; null when the customer has only one.</summary>
    public required string? Enrollment { get; init; }

    /// <summary>Where it is recorded; null for one that was added here.</summary>
    public required string? Source { get; init; }

    public required bool IsWithdrawn { get; init; }

    public required DateOnly? MarkedDoneOn { get; init; }

    public required bool CanOpen { get; init; }

    public required bool CanEdit { get; init; }

    public required int Version { get; init; }
}

/// <summary>The link to the page of a step.</summary>
/// <param name="Address">Of the page of all steps.</param>
/// <param name="Step">The step.</param>
/// <param name="IsTarget">Whether an address with the step in it leads here.</param>
public sealed record StepLink(string Address, StepLine Step, bool IsTarget) : Unlogged;
