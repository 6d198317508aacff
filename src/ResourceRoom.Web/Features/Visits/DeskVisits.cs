using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>What came of an act on a visit at the desk.</summary>
/// <typeparam name="TRefusal">The reasons why the act can be refused.</typeparam>
/// <param name="Visit">The visit, with its person.</param>
/// <param name="WhyNot">Why nothing was done, or null when it was.</param>
public sealed record DeskAnswer<TRefusal>(Visit Visit, TRefusal? WhyNot)
    where TRefusal : struct, Enum;

/// <summary>Visits as the desk of one room reaches them.</summary>
internal static class DeskVisits
{
    /// <summary>
    /// A visit of the room that the user is signed in to, or null; a try on a visit of another room is noted.
    /// </summary>
    public static async Task<Visit?> VisitAtDeskAsync(
        this ResourceRoomDb db, Guid publicId, ActingUser who, DateTime at, CancellationToken cancellationToken)
    {
        var room = who.Room?.LocationId;
        var found = await db.Visits
            .Include(visit => visit.Participant).Include(visit => visit.Void).Include(visit => visit.Services)
            .SingleOrDefaultAsync(visit => visit.PublicId == publicId && visit.LocationId == room, cancellationToken);
        if (found is null)
        {
            await db.NoteOutOfReachAsync(db.Visits.Where(visit => visit.PublicId == publicId), Subject.Visit(publicId), at, who);
        }

        return found;
    }
}
