namespace ResourceRoom.Web.Data.Locations;

/// <summary>Which rooms take visits: the one place that says when a room is open.</summary>
public static class OpenRooms
{
    /// <summary>The rooms that take visits on a day: established by then, and not closed yet.</summary>
    public static IQueryable<Location> OpenOn(this IQueryable<Location> rooms, DateOnly day) =>
        rooms.Where(room => room.EstablishedOn <= day && (room.ClosedOn == null || room.ClosedOn > day));

    public static IQueryable<Location> ClosedBy(this IQueryable<Location> rooms, DateOnly day) => rooms.Where(room => room.ClosedOn <= day);
}
