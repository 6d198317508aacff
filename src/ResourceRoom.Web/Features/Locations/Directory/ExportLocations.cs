using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Directory;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportLocations(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<LocationVersion>> ExecuteAsync(LocationFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var rooms = filter.Apply(db.LocationVersions.AsNoTracking().VisibleTo(who));
        var exported = new LocationsExported(FilterRules.Number(filter.Area), filter.State, filter.Day, filter.Words.Length > 0, await rooms.CountAsync(cancellationToken));
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return rooms;
    }
}
