namespace ResourceRoom.Domain.Visits;

/// <summary>Parts and orders of the service catalog.</summary>
public static class CatalogServices
{
    /// <summary>Services with a number key at the desk, by that key; then the others as they are.</summary>
    public static IEnumerable<CatalogService> DeskKeysFirst(this IEnumerable<CatalogService> services) =>
        services.OrderBy(service => service.DeskKey is null).ThenBy(service => service.DeskKey);

    /// <summary>Services offered on a day, and those that a visit has already, whether or not they still are [ours].</summary>
    public static IReadOnlyList<CatalogService> OfferedOn(this IEnumerable<CatalogService> services, DateOnly day, params IReadOnlyCollection<int> recorded) =>
        [.. services.Where(service => service.Offered.Contains(day) || recorded.Contains(service.Id))];

    /// <summary>The names of some services, in the order of the catalog.</summary>
    public static IReadOnlyList<string> NamesOf(this IEnumerable<CatalogService> services, IReadOnlyCollection<int> ids) =>
        [.. services.Where(service => ids.Contains(service.Id)).Select(service => service.Name)];
}
