using ResourceRoom.Domain;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public sealed record StepPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required Step Step { get; init; }

    public required EnrollmentDetail Enrollment { get; init; }

    public required IReadOnlyList<StepPageGoal> Goals { get; init; }

    public required IReadOnlyList<BarrierKind> Barriers { get; init; }

    public required IReadOnlyList<StepStatusLine> Statuses { get; init; }

    public required bool CanRemove { get; init; }
}

public sealed record StepPageGoal(Guid PublicId, string Words) : Unlogged;

public sealed record StepStatusLine(StepStatus Status, string? Reason, DateTime At, string? By) : Unlogged;
