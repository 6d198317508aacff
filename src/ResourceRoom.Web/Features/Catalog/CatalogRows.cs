using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Catalog;

[Scoped]
public sealed class CatalogRows(ResourceRoomDb db, ServiceCatalog roomServices, PlanServiceCatalog planServices)
{
    private const string Lock = "service-catalog";

    public async Task<IReadOnlyList<IOffered>> ReadAsync(CatalogKind catalog, CancellationToken cancellationToken) => catalog == CatalogKind.Room
        ? await roomServices.Rows.ToListAsync(cancellationToken)
        : await planServices.Rows.Include(service => service.Holds).ToListAsync(cancellationToken);

    public async Task<IOffered?> FindAsync(CatalogKind catalog, string code, CancellationToken cancellationToken) => catalog == CatalogKind.Room
        ? await roomServices.Rows.SingleOrDefaultAsync(service => service.Code == code, cancellationToken)
        : await planServices.Rows.Include(service => service.Holds).SingleOrDefaultAsync(service => service.Code == code, cancellationToken);

    /// <summary>One at a time: of two who take the same name or desk key at once, the second finds it taken.</summary>
    public Task<T> OneAtATimeAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken) => db.OneAtATimeAsync(Lock, act, cancellationToken);
}
