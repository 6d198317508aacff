using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Web.Features.Customers.Voiding;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed record AssessingPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required IReadOnlyList<AssessmentLine> Assessments { get; init; }

    public required IReadOnlyList<BarrierLine> Barriers { get; init; }

    public required bool CanEdit { get; init; }
}

public sealed record AssessmentLine : Unlogged
{
    public required Guid PublicId { get; init; }

    public required AssessmentKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string? Instrument { get; init; }

    public required string Result { get; init; }

    public required DateTime AddedAt { get; init; }

    public required string? AddedBy { get; init; }

    public required DateTime? VoidedAt { get; init; }

    public required string? VoidedBy { get; init; }

    public required string? VoidReason { get; init; }
}

public sealed record BarrierLine : Unlogged
{
    public required Guid PublicId { get; init; }

    public required BarrierKind Kind { get; init; }

    public required DateOnly IdentifiedOn { get; init; }

    public required string? Note { get; init; }

    public required DateOnly? ResolvedOn { get; init; }

    /// <summary>Steps that address it.</summary>
    public required int Steps { get; init; }
}

public sealed record AssessmentPage(CustomerHeader Header, AssessmentLine Assessment, VoidReasonInput Input, bool CanEdit) : Unlogged;

public sealed record BarrierPage(CustomerHeader Header, BarrierLine Barrier, ResolveBarrierInput Input, bool CanEdit) : Unlogged;
