using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Security;

public static class SystemScope
{
    public static IQueryable<TrackingSystem> VisibleTo(this IQueryable<TrackingSystem> systems, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => systems,
        AccessScope.Area area => systems.Where(system => system.LwiaNumber == area.LwiaNumber),
        _ => systems.Where(system => false),
    };
}
