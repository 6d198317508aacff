using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public sealed record CorrectionPage
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required string Room { get; init; }

    public required int Version { get; init; }

    public required bool IsVoided { get; init; }

    public required bool WasNotCheckedOut { get; init; }

    public required CorrectionInput Input { get; init; }

    public required IReadOnlyList<CatalogService> Services { get; init; }

    public TwoVersions? Conflict { get; init; }
}
