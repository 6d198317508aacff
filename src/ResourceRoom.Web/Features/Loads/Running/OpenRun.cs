using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Loads.Applying;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>Reads what a run of a load needs and what does not change meanwhile.</summary>
[Scoped]
public sealed class OpenRun(ResourceRoomDb db, ServiceCatalog catalog, OfficeClock clock)
{
    internal async Task<LoadRun> ReadAsync(long id, Guid claim, CancellationToken cancellationToken)
    {
        var load = await db.Loads.AsNoTracking().Include(row => row.System).SingleAsync(row => row.Id == id, cancellationToken);
        var rooms = await db.Locations.AsNoTracking().ToDictionaryAsync(room => room.Code, StringComparer.Ordinal, cancellationToken);
        var services = (await catalog.ReadAsync(cancellationToken)).ToDictionary(service => service.Code, StringComparer.Ordinal);
        return new LoadRun
        {
            Load = load,
            Claim = claim,
            Findings = load.Findings,
            Rooms = rooms,
            Hours = await db.ReadHoursAsync([.. rooms.Values.Where(room => room.LwiaNumber == load.System.LwiaNumber).Select(room => room.Id)], cancellationToken),
            Services = services,
            Before = await LoadedBefore.ReadAsync(db, load, cancellationToken),
            Act = new Act(LoadRun.WhoOf(load.System), clock.Now),
            Context = new LoadContext
            {
                Lwia = load.System.LwiaNumber,
                ReceivedAt = load.ReceivedAt,
                RoomOf = code => rooms.TryGetValue(code, out var room) ? new LoadRoom(room.LwiaNumber, room.EstablishedOn, room.ClosedOn) : null,
                IsService = services.ContainsKey,
                InstantOf = OfficeClock.InstantOf,
                DayOf = OfficeClock.DayOf,
            },
        };
    }
}
