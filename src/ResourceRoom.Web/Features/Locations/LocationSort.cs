using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

/// <summary>The order of the list, as the address writes it: <c>sort=city</c>, or <c>sort=-city</c> for the other way round.</summary>
public sealed record LocationSort(string Column, bool Descending)
{
    private const string ByCode = "code";

    public static LocationSort Read(string? text)
    {
        var descending = text?.StartsWith('-') is true;
        var column = text?.TrimStart('-').ToLowerInvariant();
        return Columns.Contains(column) ? new LocationSort(column!, descending) : new LocationSort(ByCode, Descending: false);
    }

    public static IReadOnlyList<string> Columns { get; } = [ByCode, "name", "area", "site", "city", "computers", "established", "closed"];

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

    public string Toggle(string column) => column == Column && !Descending ? $"-{column}" : column;

    /// <summary>What a screen reader says about a header; null when the list is not sorted by it.</summary>
    public string? AriaSort(string column) => column != Column ? null : Descending ? "descending" : "ascending";

    public override string ToString() => Descending ? $"-{Column}" : Column;

    private IOrderedQueryable<Location> Order<TKey>(IQueryable<Location> rooms, System.Linq.Expressions.Expression<Func<Location, TKey>> key) =>
        Descending ? rooms.OrderByDescending(key) : rooms.OrderBy(key);
}
