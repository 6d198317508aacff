using ResourceRoom.Web.Features.CheckIn.VisitorCard;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

public sealed record ServicesPart(IReadOnlyList<ServiceTile> Tiles, IReadOnlyList<string> Ticked)
{
    public IReadOnlyList<int> LastTime { get; init; } = [];

    public IReadOnlyList<int> Used { get; init; } = [];

    public bool IsMoreOpen => Tiles.Any(tile => tile.DeskKey is null && IsTicked(tile));

    public bool IsTicked(ServiceTile tile) => Used.Contains(tile.Id) || Ticked.Contains(tile.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
