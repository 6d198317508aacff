namespace ResourceRoom.Domain.Visits;

/// <summary>Orders of the catalog.</summary>
public static class CatalogServices
{
    /// <summary>Those that have a number key at the desk, by that key; then the others as they are.</summary>
    public static IEnumerable<CatalogService> DeskKeysFirst(this IEnumerable<CatalogService> services) =>
        services.OrderBy(service => service.DeskKey is null).ThenBy(service => service.DeskKey);
}
