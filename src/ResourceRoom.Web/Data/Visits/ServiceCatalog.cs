using ResourceRoom.Domain.Catalog;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Data.Visits;

[Scoped]
public sealed class ServiceCatalog(ResourceRoomDb db)
{
    private IReadOnlyList<CatalogService>? services;

    public IQueryable<Service> Rows => db.Services;

    /// <summary>Every service, retired ones too: old visits name them. <see cref="CatalogServices.OfferedOn"/> says what is offered on a day.</summary>
    public async Task<IReadOnlyList<CatalogService>> ReadAsync(CancellationToken cancellationToken) => services ??= await db.Services
        .OrderBy(service => service.Position).ThenBy(service => service.Id)
        .Select(service => new CatalogService(service.Id, service.Code, service.Name, service.DeskKey)
        {
            Description = service.Description,
            IsSignificantStaffInvolvement = service.IsSignificantStaffInvolvement,
            Offered = new OfferedDays(service.EffectiveFrom, service.EffectiveUntil),
        })
        .ToListAsync(cancellationToken);
}
