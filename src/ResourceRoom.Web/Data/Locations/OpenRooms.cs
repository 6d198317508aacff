using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Locations.Timelines;

namespace ResourceRoom.Web.Data.Locations;

public static class OpenRooms
{
    /// <summary>The rooms that take visits on a day.</summary>
    public static IQueryable<Location> OpenOn(this IQueryable<Location> rooms, DateOnly day) => rooms.Where(room =>
        room.EstablishedOn <= day
        && (room.ClosedOn == null || room.ClosedOn > day)
        && !room.Versions.Any(version => version.State == RoomState.ClosedForNow && version.From <= day && version.Through >= day));

    /// <summary>The rooms that can have staff from a day on: those that are not closed for good, also before they open.</summary>
    public static IQueryable<Location> StaffedFrom(this IQueryable<Location> rooms, DateOnly day) => rooms.Where(room => room.ClosedOn == null || room.ClosedOn > day);

    /// <summary>The rooms as they are on a day; none is among them before its first day.</summary>
    public static IQueryable<LocationVersion> On(this IQueryable<LocationVersion> versions, DateOnly day) =>
        versions.Where(version => version.From <= day && version.Through >= day);

    /// <summary>The hours of some rooms, each by the day that is asked for.</summary>
    public static async Task<RoomHours> ReadHoursAsync(this ResourceRoomDb db, IReadOnlyList<long> rooms, CancellationToken cancellationToken)
    {
        var versions = await db.LocationVersions.AsNoTracking().Where(version => rooms.Contains(version.LocationId))
            .Select(version => new { version.LocationId, version.From, version.Through, version.Facts }).ToListAsync(cancellationToken);
        return new(versions.ToLookup(version => version.LocationId, version => (version.From, version.Through, version.Facts.Hours)));
    }
}

/// <summary>When rooms are open: by the hours that hold on the day, which may not be today's.</summary>
public sealed class RoomHours(ILookup<long, (DateOnly From, DateOnly Through, OpenHours Hours)> versions)
{
    /// <summary>Null before the room's first day.</summary>
    public OpenHours? Of(long room, DateOnly day) => versions[room].FirstOrDefault(version => version.From <= day && version.Through >= day).Hours;
}
