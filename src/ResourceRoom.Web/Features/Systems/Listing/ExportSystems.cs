using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Listing;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportSystems(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<TrackingSystem>> ExecuteAsync(SystemFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var systems = filter.Apply(db.TrackingSystems.AsNoTracking().VisibleTo(who));
        var exported = new SystemsExported(FilterRules.Number(filter.Area), filter.State, await systems.CountAsync(cancellationToken));
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return systems;
    }
}
