namespace ResourceRoom.Domain.Visits;

/// <summary>Who can be checked in, where and when (Policy 1.11.2, items 1 and 2).</summary>
public static class CheckInRule
{
    /// <summary>
    /// The first reason why a visit cannot begin, or null if it can. The room is checked before the person and the person
    /// before the services: there is no point in choosing services for a visit that cannot begin.
    /// </summary>
    /// <param name="today">The visit's day in the office's time zone; a past day for a paper sign-in sheet.</param>
    /// <param name="establishedOn">The room's first day.</param>
    /// <param name="closedOn">The first day the room takes no visits, or null.</param>
    /// <param name="hasOpenVisitInRoom">Whether the same person's earlier visit to this room is still open.</param>
    /// <param name="services">How many services were chosen.</param>
    public static CheckInRefusal? WhyNot(
        DateOnly today,
        DateOnly establishedOn,
        DateOnly? closedOn,
        bool hasOpenVisitInRoom,
        int services)
    {
        if (today < establishedOn)
        {
            return CheckInRefusal.RoomNotOpenYet;
        }

        if (today >= closedOn)
        {
            return CheckInRefusal.RoomClosed;
        }

        if (hasOpenVisitInRoom)
        {
            return CheckInRefusal.AlreadyHere;
        }

        return services < 1 ? CheckInRefusal.NoServiceChosen : null;
    }
}
