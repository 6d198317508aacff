using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Security;

/// <summary>
/// Which records an acting user reaches: every list and every lookup starts here. OET staff reach the state, LWIA
/// administrators and case managers their area, technicians their own room, customers nothing of these.
/// </summary>
public static class Scope
{
    public static IQueryable<Lwia> VisibleTo(this IQueryable<Lwia> areas, ActingUser who) => Reach.Of(who) switch
    {
        Reach.State => areas,
        Reach.Area own => areas.Where(area => area.Number == own.LwiaNumber),
        _ => areas.Where(area => false),
    };

    public static IQueryable<Location> VisibleTo(this IQueryable<Location> locations, ActingUser who) => Reach.Of(who) switch
    {
        Reach.State => locations,
        Reach.Area area => locations.Where(room => room.LwiaNumber == area.LwiaNumber),
        Reach.Room room => locations.Where(location => location.Id == room.LocationId),
        _ => locations.Where(room => false),
    };

    public static IQueryable<Visit> VisibleTo(this IQueryable<Visit> visits, ActingUser who) => Reach.Of(who) switch
    {
        Reach.State => visits,
        Reach.Area area => visits.Where(visit => visit.Location.LwiaNumber == area.LwiaNumber),
        Reach.Room room => visits.Where(visit => visit.LocationId == room.LocationId),
        _ => visits.Where(visit => false),
    };

    public static IQueryable<Visit> CorrectableBy(this IQueryable<Visit> visits, ActingUser who)
    {
        if (Reach.Of(who) is Reach.State)
        {
            return visits;
        }

        var room = who.Room?.LocationId;
        return visits.Where(visit => visit.LocationId == room);
    }

    public static IQueryable<Participant> VisibleTo(this IQueryable<Participant> participants, ActingUser who) => Reach.Of(who) switch
    {
        Reach.State => participants.Where(person => person.MergedIntoId == null),
        Reach.Area area => participants.Where(person => person.Visits.Any(visit => visit.Location.LwiaNumber == area.LwiaNumber)),
        Reach.Room room => participants.Where(person => person.Visits.Any(visit => visit.LocationId == room.LocationId)),
        _ => participants.Where(person => false),
    };

    public static PeopleWithinReach PeopleWithinReachOf(this ResourceRoomDb db, ActingUser who) =>
        new(db.Participants.VisibleTo(who), db.Visits.VisibleTo(who))
        {
            OfRoom = Reach.Of(who) is Reach.Room room ? db.RoomVisitors.Where(seen => seen.LocationId == room.LocationId) : null,
        };
}
