using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems;

internal static class SystemLookup
{
    private const int MostExplained = 500;

    /// <summary>A system within reach, tracked with its checklist and keys; null if there is none, and that it was asked for is kept.</summary>
    public static async Task<TrackingSystem?> FindSystemAsync(this ResourceRoomDb db, Guid id, Act act, CancellationToken cancellationToken)
    {
        var systems = db.TrackingSystems.Where(system => system.PublicId == id);
        var found = await systems.VisibleTo(act.Who).Include(system => system.Answers).Include(system => system.Keys).Include(system => system.Account)
            .Include(system => system.Lwia).AsSplitQuery().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            await db.LogOutOfScopeAsync(systems, Subject.TrackingSystem(id), act);
        }

        return found;
    }

    /// <summary>What came since the last accepted load and was not accepted, the last first.</summary>
    public static async Task<IReadOnlyList<Load>> NotAcceptedAsync(this ResourceRoomDb db, SystemWeek week, CancellationToken cancellationToken) =>
        week.Since is not { } since ? [] : await db.Loads.AsNoTracking()
            .Where(load => load.SystemId == week.Id && load.State != LoadState.Receiving && !load.IsCheck && !load.IsAccepted && load.ReceivedAt > since)
            .OrderByDescending(load => load.ReceivedAt).Take(MostExplained).ToListAsync(cancellationToken);
}
