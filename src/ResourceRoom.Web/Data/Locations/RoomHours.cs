namespace ResourceRoom.Web.Data.Locations;

/// <summary>When a room is open on one day of the week; a day without a row is a day it is closed.</summary>
public sealed class RoomHours
{
    public long LocationId { get; init; }

    public required DayOfWeek Weekday { get; init; }

    public required TimeOnly OpensAt { get; set; }

    public required TimeOnly ClosesAt { get; set; }
}
