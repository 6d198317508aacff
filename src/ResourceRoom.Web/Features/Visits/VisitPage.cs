using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Visits.Listing;

namespace ResourceRoom.Web.Features.Visits;

public sealed record VisitPage : Unlogged
{
    public required VisitRow Visit { get; init; }

    public required Guid PersonId { get; init; }

    public required bool IsPersonVisible { get; init; }

    public required ResponseState LaborForceStatusState { get; init; }

    public required DateTime? BecameReportableAt { get; init; }

    public required string? Note { get; init; }

    public required VisitVoid? Void { get; init; }

    public required string? VoidedBy { get; init; }

    public required bool IsAtTheDesk { get; init; }

    public bool CanUndoCheckIn { get; init; }

    public bool CanUndoCheckOut { get; init; }

    public required bool CanCorrect { get; init; }

    public IReadOnlyList<string> Services { get; init; } = [];

    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public string? Reason { get; init; }

    public IReadOnlyList<CatalogService> MoreServices { get; init; } = [];

    public required DateTime ReadAt { get; init; }
}
