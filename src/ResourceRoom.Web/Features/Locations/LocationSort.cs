using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

/// <summary>The order of the list, as the address writes it: <c>sort=city</c>, or <c>sort=-city</c> for the other way round.</summary>
/// <param name="Column">One of the sortable columns.</param>
/// <param name="Descending">Whether the last comes first.</param>
public sealed record LocationSort(string Column, bool Descending)
{
    private const string ByCode = "code";

    /// <summary>Reads the order; anything unknown is by code.</summary>
    public static LocationSort Read(string? text)
    {
        var descending = text?.StartsWith('-') is true;
        var column = text?.TrimStart('-').ToLowerInvariant();
        return Columns.Contains(column) ? new LocationSort(column!, descending) : new LocationSort(ByCode, Descending: false);
    }

    /// <summary>The columns one may sort by.</summary>
    public static IReadOnlyList<string> Columns { get; } = [ByCode, "name", "area", "site", "city", "computers", "established", "closed"];

    /// <summary>Sorts; rooms alike in the column stand by code.</summary>
    public IQueryable<Location> Apply(IQueryable<Location> rooms) => (Column switch
    {
        "name" => Order(rooms, room => room.Name),
        "area" => Order(rooms, room => room.LwiaNumber),
        "site" => Order(rooms, room => room.SiteType),
        "city" => Order(rooms, room => room.City),
        "computers" => Order(rooms, room => room.Computers),
        "established" => Order(rooms, room => room.EstablishedOn),
        "closed" => Order(rooms, room => room.ClosedOn == null ? DateOnly.MaxValue : room.ClosedOn.Value),
        _ => Order(rooms, room => room.Code),
    }).ThenBy(room => room.Code);

    /// <summary>How the address asks for this column: the other way round when the list is sorted by it already.</summary>
    public string Toggle(string column) => column == Column && !Descending ? $"-{column}" : column;

    /// <summary>What a screen reader says about a header; null when the list is not sorted by it.</summary>
    public string? AriaSort(string column) => column != Column ? null : Descending ? "descending" : "ascending";

    /// <inheritdoc/>
    public override string ToString() => Descending ? $"-{Column}" : Column;

    private IOrderedQueryable<Location> Order<TKey>(IQueryable<Location> rooms, System.Linq.Expressions.Expression<Func<Location, TKey>> key) =>
        Descending ? rooms.OrderByDescending(key) : rooms.OrderBy(key);
}
