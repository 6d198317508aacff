namespace ResourceRoom.Domain.Visits;

/// <summary>Orders for the service catalog.</summary>
public static class CatalogServices
{
    /// <summary>Services with a number key at the desk, by that key; then the others as they are.</summary>
    public static IEnumerable<CatalogService> DeskKeysFirst(this IEnumerable<CatalogService> services) =>
        services.OrderBy(service => service.DeskKey is null).ThenBy(service => service.DeskKey);
}
