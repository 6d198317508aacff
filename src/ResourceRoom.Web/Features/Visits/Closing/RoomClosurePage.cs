using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Closing;

public sealed record RoomClosurePage : Unlogged
{
    public required RoomClosureInput Input { get; init; }

    public required IReadOnlyList<PresentVisitor> Visitors { get; init; }

    public required IReadOnlyList<CatalogService> Catalog { get; init; }

    public IReadOnlyList<string> Ticked => [.. Input.Visits.Select(visit => visit.ToString())];

    public int Count => Visitors.Count(visitor => Input.Visits.Contains(visitor.VisitId));
}
