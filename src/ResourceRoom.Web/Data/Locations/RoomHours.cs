namespace ResourceRoom.Web.Data.Locations;

/// <summary>When a room is open on one day of the week; a day without a row is a day it is closed.</summary>
public sealed class RoomHours
{
    /// <summary>The room.</summary>
    public long LocationId { get; init; }

    /// <summary>The day of the week.</summary>
    public required DayOfWeek Weekday { get; init; }

    /// <summary>Opening, on the office's wall clock.</summary>
    public required TimeOnly OpensAt { get; set; }

    /// <summary>Closing, on the office's wall clock; later than opening. Visits that are open then are ended.</summary>
    public required TimeOnly ClosesAt { get; set; }
}
