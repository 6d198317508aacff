using ResourceRoom.Domain.Catalog;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Catalog;

public enum ServiceState
{
    Offered,
    Upcoming,
    Retired,
}

public static class ServiceStates
{
    public static OfferedDays OfferedDays(this IOffered service) => new(service.EffectiveFrom, service.EffectiveUntil);

    public static ServiceState StateOn(this OfferedDays days, DateOnly today) => days switch
    {
        _ when days.Contains(today) => ServiceState.Offered,
        _ when days.From > today => ServiceState.Upcoming,
        _ => ServiceState.Retired,
    };

    public static IQueryable<T> In<T>(this IQueryable<T> services, ServiceState? state, DateOnly today)
        where T : class, IOffered => state switch
        {
            ServiceState.Offered => services.Where(service => service.EffectiveFrom <= today && (service.EffectiveUntil == null || service.EffectiveUntil > today)),
            ServiceState.Upcoming => services.Where(service => service.EffectiveFrom > today),
            ServiceState.Retired => services.Where(service => service.EffectiveFrom <= today && service.EffectiveUntil <= today),
            _ => services,
        };
}
