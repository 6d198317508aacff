namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>The service tiles of a card.</summary>
/// <param name="Tiles">All services.</param>
/// <param name="Ticked">Keys ticked so far.</param>
public sealed record ServicesPart(IReadOnlyList<ServiceTile> Tiles, IReadOnlyList<string> Ticked)
{
    /// <summary>Services of the last visit: one key ticks them all.</summary>
    public IReadOnlyList<int> LastTime { get; init; } = [];

    /// <summary>Services that an open visit holds already.</summary>
    public IReadOnlyList<int> Used { get; init; } = [];

    /// <summary>Whether the tiles under "More services" must be seen.</summary>
    public bool IsMoreOpen => Tiles.Any(tile => tile.DeskKey is null && (IsTicked(tile) || Used.Contains(tile.Id)));

    /// <summary>Whether a tile is ticked.</summary>
    public bool IsTicked(ServiceTile tile) => Ticked.Contains(tile.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
