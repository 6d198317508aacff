using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

public sealed record GoalsPage(CustomerHeader Header, IReadOnlyList<GoalLine> Goals, bool CanEdit) : Unlogged;

public sealed record GoalLine : Unlogged
{
    public required Guid PublicId { get; init; }

    public required GoalKind Kind { get; init; }

    public required string Words { get; init; }

    public required DateOnly? TargetOn { get; init; }

    public required GoalStatus Status { get; init; }

    public required int Steps { get; init; }

    public required int Version { get; init; }
}

public sealed record GoalPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required GoalLine Goal { get; init; }

    public required IReadOnlyList<GoalStatusLine> Statuses { get; init; }

    public required GoalInput Input { get; init; }

    public string? Reason { get; init; }

    /// <summary>Open steps that keep the goal from being closed as achieved.</summary>
    public IReadOnlyList<GoalStep> InTheWay { get; init; } = [];

    public TwoVersions? Conflict { get; init; }

    /// <summary>Steps that serve no other goal, which are unassigned again once this one is removed.</summary>
    public required int OnlyHere { get; init; }

    public required bool CanEdit { get; init; }
}

public sealed record GoalStatusLine(GoalStatus Status, string? Reason, DateTime At, string? By) : Unlogged;

public sealed record GoalStep(Guid PublicId, string Service);
