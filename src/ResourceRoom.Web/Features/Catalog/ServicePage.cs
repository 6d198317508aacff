using ResourceRoom.Domain.Catalog;
using ResourceRoom.Web.Features.Catalog.Retiring;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Catalog;

public sealed record ServicePage
{
    public required CatalogKind Catalog { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<(string Label, string Text)> Facts { get; init; }

    public required OfferedDays Days { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public RetirementInput Input { get; init; } = new();
}
