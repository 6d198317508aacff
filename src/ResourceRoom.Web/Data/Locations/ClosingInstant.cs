using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Visits.Ending;

namespace ResourceRoom.Web.Data.Locations;

public static class ClosingInstant
{
    /// <param name="startedAt">When the visit began.</param>
    /// <param name="hours">The room's hours on that day; null if it has none.</param>
    public static DateTime Of(DateTime startedAt, OpenHours? hours)
    {
        var start = OfficeClock.WallClock(startedAt);
        var (day, time) = ClosingTime.Of(start, hours?.ClosesAt(start.DayOfWeek));
        var closing = OfficeClock.InstantOf(day, time);

        // In the hour that comes twice, a closing time of its first passing may be over.
        return closing > startedAt ? closing : startedAt;
    }
}
