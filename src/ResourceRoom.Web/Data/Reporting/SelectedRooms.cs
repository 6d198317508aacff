using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Reporting;

public static class SelectedRooms
{
    /// <summary>Rooms as reports list them: by LWIA and code.</summary>
    public static async Task<IReadOnlyList<SelectedRoom>> ToSelectedAsync(this IQueryable<Location> rooms, CancellationToken cancellationToken) => await rooms
        .OrderBy(room => room.LwiaNumber).ThenBy(room => room.Code)
        .Select(room => new SelectedRoom(new ReportRoom(room.Id, room.LwiaNumber, room.Code), room.EstablishedOn, room.ClosedOn))
        .ToListAsync(cancellationToken);
}
