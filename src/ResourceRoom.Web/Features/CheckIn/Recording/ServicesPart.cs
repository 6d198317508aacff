using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

public sealed record ServicesPart(IReadOnlyList<CatalogService> Services, IReadOnlyList<string> Ticked)
{
    public IReadOnlyList<CatalogService> Tiles { get; } = [.. Services.DeskKeysFirst()];

    /// <summary>Whether single keys choose them: on a card.</summary>
    public bool HasKeys { get; init; } = true;

    public bool HasFocus { get; init; }

    public IReadOnlyList<int> LastTime { get; init; } = [];

    public LaborForceStatus? LastStatus { get; init; }

    public IReadOnlyList<int> Used { get; init; } = [];

    public bool IsMoreOpen => Tiles.Any(tile => tile.DeskKey is null && IsTicked(tile));

    public bool IsTicked(CatalogService tile) => Used.Contains(tile.Id) || Ticked.Contains(ServiceKey.Write(tile.Id));
}
