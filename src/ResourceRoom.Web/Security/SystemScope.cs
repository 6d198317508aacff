using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Security;

/// <summary>Which tracking systems and loads an acting user reaches: those of the own area, OET staff all.</summary>
public static class SystemScope
{
    public static IQueryable<TrackingSystem> VisibleTo(this IQueryable<TrackingSystem> systems, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => systems,
        AccessScope.Area area => systems.Where(system => system.LwiaNumber == area.LwiaNumber),
        _ => systems.Where(system => false),
    };

    /// <summary>A file that is still being received is no load yet.</summary>
    public static IQueryable<Load> VisibleTo(this IQueryable<Load> loads, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => loads.Where(load => load.State != LoadState.Receiving),
        AccessScope.Area area => loads.Where(load => load.State != LoadState.Receiving && load.System.LwiaNumber == area.LwiaNumber),
        _ => loads.Where(load => false),
    };
}
