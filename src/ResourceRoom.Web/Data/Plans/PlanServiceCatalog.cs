using ResourceRoom.Domain.Enrollments.Exits;

namespace ResourceRoom.Web.Data.Plans;

[Scoped]
public sealed class PlanServiceCatalog(ResourceRoomDb db)
{
    public IQueryable<PlanService> Rows => db.PlanServices;

    /// <summary>What a step can be on a day. Steps that exist keep a service that was retired since.</summary>
    public IQueryable<PlanService> OfferedOn(DateOnly day) =>
        db.PlanServices.Where(service => !service.IsSyncedOnly && service.EffectiveFrom <= day && (service.EffectiveUntil == null || service.EffectiveUntil > day));

    /// <summary>What OET decided about services and exits, retired services too.</summary>
    public async Task<ExitHolds> ReadHoldsAsync(CancellationToken cancellationToken) => new(await db.PlanServices
        .SelectMany(service => service.Holds, (service, row) => new ExitHoldRow(service.Code, row.Program, row.Hold))
        .ToListAsync(cancellationToken));
}
