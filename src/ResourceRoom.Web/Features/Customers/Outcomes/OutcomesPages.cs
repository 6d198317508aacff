using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Features.Customers.Facts;
using ResourceRoom.Web.Features.Customers.Outcomes.Windows;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public sealed record OutcomesPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required FollowUpSection FollowUp { get; init; }

    public required IReadOnlyList<PlacementRow> Placements { get; init; }

    public IReadOnlyList<PlacementQuarterLine> Quarters => PlacementQuarterLine.Of(Exits, Placements);

    public required FactSection Attainments { get; init; }

    public required IReadOnlyList<ExitDetail> Exits { get; init; }

    /// <summary>Null for somebody who does not read case notes.</summary>
    public required FollowUpNotes? FollowUpNotes { get; init; }

    public required bool CanEdit { get; init; }
}

public sealed record FollowUpNotes(Guid Customer, ListPage List, bool CanWrite) : Unlogged;

public record PlacementRow : Unlogged
{
    public required Guid PublicId { get; init; }

    public required PlacementKind Kind { get; init; }

    public required string Place { get; init; }

    public required DateOnly StartedOn { get; init; }

    public required DateOnly? EndedOn { get; init; }

    public required decimal? HourlyWage { get; init; }

    public required decimal? HoursPerWeek { get; init; }

    public required string Source { get; init; }

    public required DateOnly VerifiedOn { get; init; }

    public required DateTime? VoidedAt { get; init; }

    public required string? VoidReason { get; init; }
}

public sealed record PlacementLine : PlacementRow
{
    public required DateTime RecordedAt { get; init; }

    public required string? RecordedBy { get; init; }

    public required string? VoidedBy { get; init; }

    public required int Version { get; init; }
}

public sealed record PlacementPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required PlacementLine Placement { get; init; }

    public required EndPlacementInput Input { get; init; }

    /// <summary>What was typed to void it.</summary>
    public string? Reason { get; init; }

    public TwoVersions? Conflict { get; init; }

    public required bool CanEdit { get; init; }
}
