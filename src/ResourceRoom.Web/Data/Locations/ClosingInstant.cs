using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Data.Locations;

public static class ClosingInstant
{
    public static DateTime Of(DateTime startedAt, IEnumerable<RoomHours> hours)
    {
        var start = OfficeClock.WallClock(startedAt);
        var today = hours.SingleOrDefault(row => row.Weekday == start.DayOfWeek);
        var (day, time) = ClosingTime.Of(start, today?.ClosesAt);
        var closing = OfficeClock.InstantOf(day, time);

        // In the hour that comes twice, a closing time of its first passing may be over.
        return closing > startedAt ? closing : startedAt;
    }
}
