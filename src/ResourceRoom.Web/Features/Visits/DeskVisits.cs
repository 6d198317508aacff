using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
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
    // The first try and two fresh looks: each lost one means that someone else has saved, so the next finds it done.
    private const int Tries = 3;

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
            await db.RefuseVisitAsync(publicId, who, at, cancellationToken);
        }

        return found;
    }

    /// <summary>Notes that someone asked for a visit outside their reach; a key that no visit has leaves no line.</summary>
    public static async Task RefuseVisitAsync(
        this ResourceRoomDb db, Guid publicId, ActingUser who, DateTime at, CancellationToken cancellationToken)
    {
        if (await db.Visits.AnyAsync(visit => visit.PublicId == publicId, cancellationToken))
        {
            db.NoteAccess(AccessKind.RefusedOutOfScope, Subject.Visit(publicId), at, who);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Decides again on what is there now when someone else saved the same visit first.</summary>
    public static async Task<T> OnWhatIsThereAsync<T>(this ResourceRoomDb db, IDatabaseEngine engine, Func<Task<T>> act)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException lost) when (tries < Tries && (lost is DbUpdateConcurrencyException || engine.IsUniqueViolation(lost)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
