namespace ResourceRoom.Web.Data.Locations;

public static class OpenRooms
{
    public static IQueryable<Location> OpenOn(this IQueryable<Location> rooms, DateOnly day) =>
        rooms.Where(room => room.EstablishedOn <= day && (room.ClosedOn == null || room.ClosedOn > day));

    public static IQueryable<Location> ClosedBy(this IQueryable<Location> rooms, DateOnly day) => rooms.Where(room => room.ClosedOn <= day);
}
