using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

internal static class DeskVisits
{
    /// <summary>
    /// A visit of the room that the user is signed in to, or null; a try on a visit of another room is noted.
    /// </summary>
    public static Task<Visit?> VisitAtDeskAsync(
        this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var room = act.Who.Room?.LocationId;
        return db.FindAsync(db.Visits.Where(visit => visit.LocationId == room), publicId, act, cancellationToken);
    }

    /// <summary>A visit that the user may correct or void, with its room, or null; a try on another is noted.</summary>
    public static Task<Visit?> VisitToCorrectAsync(
        this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken) =>
        db.FindAsync(db.Visits.CorrectableBy(act.Who).Include(visit => visit.Location), publicId, act, cancellationToken);

    private static async Task<Visit?> FindAsync(
        this ResourceRoomDb db, IQueryable<Visit> within, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var found = await within
            .Include(visit => visit.Participant).Include(visit => visit.Void).Include(visit => visit.Services)
            .SingleOrDefaultAsync(visit => visit.PublicId == publicId, cancellationToken);
        if (found is null)
        {
            await db.LogOutOfScopeAsync(db.Visits.Where(visit => visit.PublicId == publicId), Subject.Visit(publicId), act);
        }

        return found;
    }
}
