using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Data.Visits;

[Scoped]
public sealed class ServiceCatalog(ResourceRoomDb db)
{
    private IReadOnlyList<CatalogService>? services;

    public async Task<IReadOnlyList<CatalogService>> ReadAsync(CancellationToken cancellationToken) => services ??= await db.Services
        .OrderBy(service => service.Position)
        .Select(service => new CatalogService(service.Id, service.Code, service.Name, service.DeskKey)
        {
            Description = service.Description,
            IsSignificantStaffInvolvement = service.IsSignificantStaffInvolvement,
        })
        .ToListAsync(cancellationToken);
}
