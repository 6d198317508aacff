using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Security;

/// <summary>
/// Which records an acting user reaches: every list and every lookup starts here. OET staff reach the state, LWIA
/// administrators and case managers their area, of its customers those that the account was given, technicians their own
/// room, customers nothing of these. A voided visit brings nobody within reach.
/// </summary>
public static class Scope
{
    public static IQueryable<Lwia> VisibleTo(this IQueryable<Lwia> areas, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => areas,
        AccessScope.Area own => areas.Where(area => area.Number == own.LwiaNumber),
        _ => areas.Where(area => false),
    };

    public static IQueryable<Location> VisibleTo(this IQueryable<Location> locations, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => locations,
        AccessScope.Area area => locations.Where(room => room.LwiaNumber == area.LwiaNumber),
        AccessScope.Room room => locations.Where(location => location.Id == room.LocationId),
        _ => locations.Where(room => false),
    };

    public static IQueryable<LocationVersion> VisibleTo(this IQueryable<LocationVersion> versions, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => versions,
        AccessScope.Area area => versions.Where(version => version.LwiaNumber == area.LwiaNumber),
        AccessScope.Room room => versions.Where(version => version.LocationId == room.LocationId),
        _ => versions.Where(version => false),
    };

    /// <summary>A draft that an LWIA has not sent is nobody else's.</summary>
    public static IQueryable<LocationForm> VisibleTo(this IQueryable<LocationForm> forms, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => forms.Where(form => form.State != LocationFormState.Draft || form.CreatedBy.LwiaNumber == null),
        AccessScope.Area area => forms.Where(form => form.LwiaNumber == area.LwiaNumber),
        _ => forms.Where(form => false),
    };

    public static IQueryable<Visit> VisibleTo(this IQueryable<Visit> visits, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => visits,
        AccessScope.Area area => visits.Where(visit => visit.Location.LwiaNumber == area.LwiaNumber),
        AccessScope.Room room => visits.Where(visit => visit.LocationId == room.LocationId),
        _ => visits.Where(visit => false),
    };

    public static IQueryable<Visit> CorrectableBy(this IQueryable<Visit> visits, ActingUser who)
    {
        if (AccessScope.Of(who) is AccessScope.State)
        {
            return visits;
        }

        var room = who.Room?.LocationId;
        return visits.Where(visit => visit.LocationId == room);
    }

    public static IQueryable<Participant> VisibleTo(this IQueryable<Participant> participants, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => participants.Where(person => person.MergedIntoId == null),
        AccessScope.Area area => participants.SeenOrEnrolledIn(area),
        AccessScope.Room room => participants.Where(person => person.Visits.Any(visit => visit.LocationId == room.LocationId && visit.Void == null)),
        _ => participants.Where(person => false),
    };

    /// <summary>Technicians see nothing of enrollments but the class that follows from them.</summary>
    public static IQueryable<Enrollment> VisibleTo(this IQueryable<Enrollment> enrollments, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => enrollments,
        AccessScope.Area area => enrollments.Within(area.Customers),
        _ => enrollments.Where(enrollment => false),
    };

    /// <summary>What is due after exits from enrollments within reach.</summary>
    public static IQueryable<TRow> VisibleTo<TRow>(this IQueryable<TRow> due, ActingUser who)
        where TRow : class, IOfEndedEnrollment => AccessScope.Of(who) switch
        {
            AccessScope.State => due,
            AccessScope.Area area => due.Within(area.Customers),
            _ => due.Where(row => false),
        };

    /// <summary>Of the people within reach those with an enrollment within it.</summary>
    public static IQueryable<Participant> CustomersVisibleTo(this IQueryable<Participant> participants, ActingUser who)
    {
        switch (AccessScope.Of(who))
        {
            case AccessScope.State:
                return participants.Where(person => person.Enrollments.Any());
            case AccessScope.Area area:
                var isWithin = area.Customers.IsWithin();
                return participants.Where(person => person.Enrollments.AsQueryable().Any(isWithin));
            default:
                return participants.Where(person => false);
        }
    }

    private static IQueryable<Participant> SeenOrEnrolledIn(this IQueryable<Participant> participants, AccessScope.Area area)
    {
        var isWithin = area.Customers.IsWithin();
        return participants.Where(person => person.Visits.Any(visit => visit.Location.LwiaNumber == area.LwiaNumber && visit.Void == null)
            || person.Enrollments.AsQueryable().Any(isWithin));
    }

    /// <summary>Whether an enrollment that is to be made would be within someone's reach.</summary>
    public static bool ReachesCustomersOf(this ActingUser who, int lwiaNumber, long? officeId, WorkforceProgram program) => AccessScope.Of(who) switch
    {
        AccessScope.State => true,
        AccessScope.Area area => area.Customers.Holds(lwiaNumber, officeId, program),
        _ => false,
    };

    public static PeopleInScope PeopleInScopeOf(this ResourceRoomDb db, ActingUser who) =>
        new(db.Participants.VisibleTo(who), db.Visits.VisibleTo(who), db.LookupNames)
        {
            OfRoom = AccessScope.Of(who) is AccessScope.Room room
                ? new RoomPeople(db.RoomVisitors.Where(seen => seen.LocationId == room.LocationId), db.RoomLookupNames.Where(name => name.LocationId == room.LocationId))
                : null,
        };
}
